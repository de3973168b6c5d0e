package shop.computer.server.search.index;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Facts as they are kept in the table. */
final class FactsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ObjectReader READER = JSON.readerFor(IndexedFacts.class)
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final ObjectWriter WRITER = JSON.writerFor(IndexedFacts.class);

    private FactsJson() {}

    static IndexedFacts read(String text) {
        return READER.readValue(text);
    }

    static String write(IndexedFacts facts) {
        return WRITER.writeValueAsString(facts);
    }
}
