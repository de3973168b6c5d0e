package shop.computer.server.catalog.linked;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import shop.computer.server.catalog.category.CategoryNode;
import shop.computer.server.store.Store;
import tools.jackson.databind.json.JsonMapper;

/** JSON-LD of a page in the language of the request, in the words of <a href="https://schema.org">schema.org</a>. */
@Component
public class LinkedData {

    private static final String TYPE = "@type";

    private final JsonMapper json;
    private final MessageSource texts;
    private final Store store;
    private final String site;

    LinkedData(JsonMapper json, MessageSource texts, Store store, @Value("${shop.public-url}") String publicUrl) {
        this.json = json;
        this.texts = texts;
        this.store = store;
        site = publicUrl.replaceFirst("/$", "");
    }

    /** All of it as one text that may stand in a script element. */
    @SafeVarargs
    public final String of(Map<String, Object>... things) {
        return json.writeValueAsString(Map.of("@context", "https://schema.org", "@graph", things)).replace("<",
                "\\u003c");
    }

    /** The shop, and how it is searched. */
    public String shop() {
        var name = text("layout.shop");
        return of(
                house(name),
                Map.of(TYPE, "WebSite", "name", name, "url", page("/"), "inLanguage", locale().getLanguage(),
                        "potentialAction",
                        Map.of(TYPE, "SearchAction", "target", page("/search?q={search_term_string}"),
                                "query-input", "required name=search_term_string")));
    }

    /** Who sells; a store with a door where the settings say where it is. */
    private Map<String, Object> house(String name) {
        var contact = store.contact(locale());
        var house = new LinkedHashMap<String, Object>(
                Map.of(TYPE, "Organization", "name", name, "url", site + "/", "logo", site + "/assets/icon-512.png"));
        if (!contact.phone().isEmpty()) {
            house.put("telephone", contact.phone());
        }
        if (!contact.address().isEmpty()) {
            house.putAll(Map.of(TYPE, "ComputerStore", "address", contact.address(), "image",
                    site + "/assets/icon-512.png"));
        }
        return house;
    }

    /** Home and the categories above the page, the widest first. */
    public Map<String, Object> crumbs(List<CategoryNode> path) {
        var steps = Stream.concat(Stream.of(step(text("layout.home"), "/")),
                path.stream().map(node -> step(node.name(), "/c/" + node.slug()))).toList();
        return Map.of(TYPE, "BreadcrumbList", "itemListElement", IntStream.range(0, steps.size())
                .mapToObj(at -> Map.of(TYPE, "ListItem", "position", at + 1, "item", steps.get(at))).toList());
    }

    /** The public address of a page in the language of the request. @param path from the root of its language */
    public String page(String path) {
        return site + (locale().getLanguage().equals("km") ? "/km" : "") + path;
    }

    /** The public address of a file. @param path from the root of the site */
    public String file(String path) {
        return site + path;
    }

    private Map<String, Object> step(String name, String path) {
        return Map.of("@id", page(path), "name", name);
    }

    private String text(String key) {
        return texts.getMessage(key, null, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
