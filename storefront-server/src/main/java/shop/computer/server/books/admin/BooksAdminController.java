package shop.computer.server.books.admin;

import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shop.computer.api.ApiPaths;
import shop.computer.api.books.BooksReport;
import shop.computer.api.staff.Needs;
import shop.computer.api.staff.Right;
import shop.computer.server.books.Books;

/** {@code /api/admin/v1/books/invariants}: what the last check of the books found, and another check at once. */
@RestController
@RequestMapping(ApiPaths.INVARIANTS)
@Needs(Right.REPORTS)
class BooksAdminController {

    private final Books books;
    private final BookWords words;

    BooksAdminController(Books books, BookWords words) {
        this.books = books;
        this.words = words;
    }

    @GetMapping
    BooksReport last(Locale language) {
        return words.report(books.last(), language);
    }

    @PostMapping
    BooksReport check(Locale language) {
        return words.report(books.check(), language);
    }
}
