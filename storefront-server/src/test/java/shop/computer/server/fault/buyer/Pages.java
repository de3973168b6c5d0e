package shop.computer.server.fault.buyer;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the shop's pages as far as a buyer must. */
public final class Pages {

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    private Pages() {}

    /** The hidden fields of the first form that is sent to this address. */
    static Map<String, String> hidden(String page, String action) throws IOException {
        for (var form : page.split("<form")) {
            if (form.contains("action=\"" + action + "\"") && form.contains("method=\"post\"")) {
                return hidden(form.split("</form>", 2)[0]);
            }
        }
        throw new IOException("The page has no form for " + action);
    }

    private static Map<String, String> hidden(String form) {
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(form).results().map(found -> found.group()).forEach(input -> {
            var name = NAME.matcher(input);
            var value = VALUE.matcher(input);
            if (name.find() && value.find()) {
                fields.put(name.group(1), plain(value.group(1)));
            }
        });
        return fields;
    }

    static String first(String pattern, String page) throws IOException {
        var found = Pattern.compile(pattern).matcher(page);
        if (!found.find()) {
            throw new IOException("The page has no " + pattern);
        }
        return plain(found.group(1));
    }

    private static String plain(String markup) {
        return markup.replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", "\"").replace("&lt;", "<")
                .replace("&gt;", ">");
    }
}
