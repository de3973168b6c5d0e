package shop.computer.server.books.admin;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import shop.computer.api.books.BooksReport;
import shop.computer.server.books.Books;
import shop.computer.server.job.Progress;

/** {@code /actuator/books} at the management port: the same for whoever runs the server. */
@Component
@Endpoint(id = "books")
class BooksEndpoint {

    private final Books books;
    private final BookWords words;

    BooksEndpoint(Books books, BookWords words) {
        this.books = books;
        this.words = words;
    }

    @ReadOperation
    BooksReport last() {
        return words.report(books.last(), LocaleContextHolder.getLocale());
    }

    @WriteOperation
    BooksReport check() {
        return words.report(books.check(Progress.UNSEEN), LocaleContextHolder.getLocale());
    }
}
