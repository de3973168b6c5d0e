package shop.computer.server.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import shop.computer.api.page.PageText;

/** The texts that came with the program: {@code page/<page>_<language>.md}, the title in the first line. */
final class ShippedTexts {

    private ShippedTexts() {}

    static PageText of(ShopPage page, String language) {
        var lines = read("page/" + page.word() + "_" + language + ".md").split("\n", 2);
        return new PageText(page.word(), language, lines[0].substring("# ".length()), lines[1].strip(), 0);
    }

    private static String read(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
