package shop.computer.api.page;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import shop.computer.api.Versioned;

/**
 * The text of a page in one language: {@code GET /api/admin/v1/pages/{page}/{language}}.
 *
 * @param page for instance {@code about}
 * @param language {@code en} or {@code km}
 * @param markdown CommonMark; HTML in it is shown as it was typed
 * @param version 0 while it is the text that came with the program
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PageText(String page, String language, String title, String markdown, long version)
        implements
            Versioned {}
