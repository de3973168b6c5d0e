package shop.computer.server.reach.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** What a browser needs to keep the shop on a home screen and to say that there is no connection. */
@Controller
class AppPages {

    private final MessageSource texts;
    private final ResourceUrlProvider assets;

    AppPages(MessageSource texts, ResourceUrlProvider assets) {
        this.texts = texts;
        this.assets = assets;
    }

    /** <a href="https://www.w3.org/TR/appmanifest/">Web app manifest</a>. */
    @GetMapping(path = "/manifest.webmanifest", produces = "application/manifest+json")
    ResponseEntity<Map<String, Object>> manifest(HttpServletRequest request, Locale locale) {
        var home = request.getContextPath() + "/";
        return ResponseEntity.ok().cacheControl(SearchEnginePages.AN_HOUR).body(Map.of(
                "id", home, "start_url", home, "scope", "/", "display", "standalone", "lang", locale.getLanguage(),
                "name", texts.getMessage("layout.shop", null, locale),
                "description", texts.getMessage("layout.description", null, locale),
                "theme_color", "#ffffff", "background_color", "#ffffff",
                "icons", List.of(icon("icon-192.png", "192x192", "any"), icon("icon-512.png", "512x512", "any"),
                        icon("icon-maskable-512.png", "512x512", "maskable"))));
    }

    /** Where browsers and phones look without having read a page. */
    @GetMapping({"/favicon.ico", "/apple-touch-icon.png", "/apple-touch-icon-precomposed.png"})
    ResponseEntity<Void> icon() {
        return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(hashed("icon-180.png")))
                .cacheControl(SearchEnginePages.AN_HOUR).build();
    }

    /** Stands at the root, or it could not look after the pages. It is another as soon as the style sheet is, so that browsers fetch the offline page anew. */
    @GetMapping("/worker.js")
    ResponseEntity<String> worker() throws IOException {
        var script = new ClassPathResource("reach/worker.js").getContentAsString(StandardCharsets.UTF_8);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noCache()).body(script.replace("{version}", hashed("shop.css")));
    }

    /** A browser keeps this page for long, so nothing on it may grow old or be of one visitor: no price, no rate, no account. */
    @GetMapping("/offline")
    String offline(Model model) {
        model.asMap().keySet().removeAll(List.of("rate", "signedIn"));
        return "reach/offline";
    }

    private Map<String, String> icon(String name, String sizes, String purpose) {
        return Map.of("src", hashed(name), "sizes", sizes, "type", "image/png", "purpose", purpose);
    }

    private String hashed(String name) {
        var plain = "/assets/" + name;
        var hashed = assets.getForLookupPath(plain);
        return hashed == null ? plain : hashed;
    }
}
