package shop.computer.server.page;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.page.PageText;
import shop.computer.api.page.SetPageText;

/** The texts of the shop's own pages: what staff wrote, else what came with the program. */
@Service
public class ShopTexts {

    private static final List<String> LANGUAGES = List.of("en", "km");

    private final TextRows rows;
    private final Clock clock;

    ShopTexts(TextRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** @throws NoSuchPageException if the shop does not speak this language */
    @Transactional(readOnly = true)
    public PageText text(ShopPage page, String language) {
        if (!LANGUAGES.contains(language)) {
            throw new NoSuchPageException(page.word() + "/" + language);
        }
        return rows.find(page, language).orElseGet(() -> ShippedTexts.of(page, language));
    }

    /** Every page in every language. */
    @Transactional(readOnly = true)
    public List<PageText> all() {
        var written = rows.all();
        return Arrays.stream(ShopPage.values()).flatMap(page -> LANGUAGES.stream().flatMap(language -> Stream.concat(
                written.stream().filter(text -> text.page().equals(page.word()) && text.language().equals(language)),
                Stream.of(ShippedTexts.of(page, language))).limit(1))).toList();
    }

    /**
     * Puts a text in place of the one there is.
     *
     * @param seen the version the caller has seen
     * @param who a staff user
     * @throws NoSuchPageException if the shop does not speak this language
     * @throws OptimisticLockingFailureException if it changed since
     */
    @Transactional
    public PageText write(ShopPage page, String language, SetPageText text, long seen, String who) {
        text(page, language);
        if (!rows.write(page, language, text, seen, clock.instant(), who)) {
            throw new OptimisticLockingFailureException(
                    "Page " + page + " in " + language + " changed since version " + seen);
        }
        return text(page, language);
    }
}
