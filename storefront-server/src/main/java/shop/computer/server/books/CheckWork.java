package shop.computer.server.books;

import org.springframework.stereotype.Component;
import shop.computer.api.ApiPaths;
import shop.computer.api.staff.Right;
import shop.computer.server.job.Progress;
import shop.computer.server.job.Work;

/** A check of the books as a job; one part is one rule. */
@Component
public class CheckWork implements Work {

    public static final String KIND = "books-check";

    private final Books books;

    CheckWork(Books books) {
        this.books = books;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Right needs() {
        return Right.REPORTS;
    }

    @Override
    public String result() {
        return ApiPaths.INVARIANTS;
    }

    @Override
    public void run(Progress progress) {
        books.check(progress);
    }
}
