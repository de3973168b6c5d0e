package shop.computer.server.books.admin;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shop.computer.api.ApiPaths;
import shop.computer.api.books.BooksReport;
import shop.computer.api.job.Job;
import shop.computer.api.staff.Needs;
import shop.computer.api.staff.Right;
import shop.computer.server.books.Books;
import shop.computer.server.books.CheckWork;
import shop.computer.server.job.Jobs;

/** {@code /api/admin/v1/books/invariants}: what the last check of the books found, and a job that checks them again. */
@RestController
@RequestMapping(ApiPaths.INVARIANTS)
@Needs(Right.REPORTS)
class BooksAdminController {

    private final Books books;
    private final Jobs jobs;
    private final BookWords words;

    BooksAdminController(Books books, Jobs jobs, BookWords words) {
        this.books = books;
        this.jobs = jobs;
        this.words = words;
    }

    @GetMapping
    BooksReport last(Locale language) {
        return words.report(books.last(), language);
    }

    /** The report is there when the job is done. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Job check(Authentication caller) {
        return jobs.ask(CheckWork.KIND, caller.getName());
    }
}
