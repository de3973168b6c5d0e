package shop.computer.server.catalog.spec;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Specifications as they are kept: one JSON object, keys in order. */
@Component
public class SpecJson {

    private final JsonMapper json;
    private final ObjectReader reader;

    SpecJson(JsonMapper json) {
        this.json = json;
        reader = json.readerFor(new TypeReference<Map<String, Object>>() {
        }).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    public Map<String, Object> read(String text) {
        return reader.readValue(text);
    }

    public String write(Map<String, Object> specs) {
        return json.writeValueAsString(new TreeMap<>(specs));
    }
}
