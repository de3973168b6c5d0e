package shop.computer.server.reach.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SitemapTests {

    private static final Sitemap SITEMAP = new Sitemap("https://shop.example",
            List.of(new Sitemap.Page("/", null), new Sitemap.Page("/c/a", null), new Sitemap.Page("/p/b", null)), 2);

    @Test
    void namesItsFilesWhenThereAreTooManyAddressesForOne() {
        assertThat(written(SITEMAP::write)).contains("<loc>https://shop.example/sitemap-1.xml</loc>",
                "<loc>https://shop.example/sitemap-2.xml</loc>").doesNotContain("/c/a", "sitemap-3");
    }

    @Test
    void hasEachPageInOneFileOnly() {
        assertThat(written(xml -> SITEMAP.file(1, xml))).contains("<loc>https://shop.example/km/c/a</loc>")
                .doesNotContain("/p/b");
        assertThat(written(xml -> SITEMAP.file(2, xml))).contains("<loc>https://shop.example/p/b</loc>")
                .doesNotContain("/c/a").endsWith("</urlset>");
    }

    private static String written(Consumer<Xml> writer) {
        var bytes = new ByteArrayOutputStream();
        var xml = Xml.to(bytes);
        writer.accept(xml);
        xml.finish();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
