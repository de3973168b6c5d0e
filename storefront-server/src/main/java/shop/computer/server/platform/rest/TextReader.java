package shop.computer.server.platform.rest;

import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Takes text that people can have typed: no control characters but line breaks and tabs, no half of a character. */
@JacksonComponent
class TextReader extends StdScalarDeserializer<String> {

    TextReader() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        var text = StringDeserializer.instance.deserialize(parser, context);
        if (text != null && !text.codePoints().allMatch(TextReader::isText)) {
            throw context.weirdStringException(text, String.class, "contains what no keyboard types");
        }
        return text;
    }

    private static boolean isText(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL -> letter == '\n' || letter == '\r' || letter == '\t';
            case Character.SURROGATE -> false;
            default -> true;
        };
    }
}
