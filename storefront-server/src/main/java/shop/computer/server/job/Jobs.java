package shop.computer.server.job;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.job.Job;
import shop.computer.api.staff.Right;

/** Asks for long work, looks how far it is, cancels it. */
@Service
public class Jobs {

    private final JobBook book;
    private final List<Work> works;

    Jobs(JobBook book, List<Work> works) {
        this.book = book;
        this.works = List.copyOf(works);
    }

    /** Asks for work of a kind; if it is waiting or running already, that is the answer. It begins soon after the commit. */
    @Transactional
    public Job ask(String kind, String who) {
        return view(book.add(work(kind).kind(), who));
    }

    /** @throws UnknownJobException if there is none that somebody with these rights may see */
    @Transactional(readOnly = true)
    public Job find(long id, Predicate<Right> rights) {
        return view(seen(id, rights));
    }

    /**
     * Ends a job that waits now, and one that runs after the part it is at; leaves one alone that ended already.
     *
     * @throws UnknownJobException if there is none that somebody with these rights may see
     */
    @Transactional
    public Job cancel(long id, Predicate<Right> rights) {
        book.cancel(seen(id, rights).id());
        return find(id, rights);
    }

    Work work(String kind) {
        return works.stream().filter(work -> work.kind().equals(kind)).findFirst().orElseThrow();
    }

    private JobRow seen(long id, Predicate<Right> rights) {
        return book.find(id).filter(row -> rights.test(work(row.kind()).needs()))
                .orElseThrow(() -> new UnknownJobException(id));
    }

    private Job view(JobRow row) {
        return new Job(row.id(), row.kind(), row.state(), row.done(), row.total(), row.askedBy(), row.askedAt(),
                row.endedAt(), work(row.kind()).result());
    }
}
