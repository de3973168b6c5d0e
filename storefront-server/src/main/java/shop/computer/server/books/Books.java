package shop.computer.server.books;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.server.job.Progress;

/** Looks at all rules and remembers what it found. */
@Service
public class Books {

    static final int MOST_COUNTED = 1000;
    static final int MOST_KEYS = 20;
    /** By then whoever had to do something about a row must have done it. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    /** Below the half minute after which the line to the database gives up. */
    private static final int MOST_SECONDS = 25;
    /** What MySQL goes by instead of the few seconds that a query has otherwise; nothing but a comment elsewhere. */
    private static final String MOST = "select /*+ MAX_EXECUTION_TIME(" + MOST_SECONDS * 1000 + ") */";
    private static final Logger LOG = LoggerFactory.getLogger(Books.class);

    private final JdbcClient reader;
    private final CheckBook book;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Books(DataSource database, CheckBook book, ApplicationEventPublisher events, TransactionTemplate transaction,
            Clock clock) {
        var bounded = new JdbcTemplate(database);
        bounded.setMaxRows(MOST_COUNTED);
        bounded.setQueryTimeout(MOST_SECONDS);
        this.reader = JdbcClient.create(new NamedParameterJdbcTemplate(bounded));
        this.book = book;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What the newest check found; empty if there was none. */
    public Optional<Check> last() {
        return book.last();
    }

    /**
     * Looks at all rules now, and remembers what it found. What is broken, or could not be looked at, is logged, and told to staff.
     *
     * @param progress is told before each rule, which takes {@value #MOST_SECONDS} seconds at most
     */
    public Check check(Progress progress) {
        return check(Rules.all(), progress);
    }

    Check check(List<Rule> rules, Progress progress) {
        var at = clock.instant();
        var begun = System.nanoTime();
        var findings = new ArrayList<Check.Finding>();
        var unseen = new ArrayList<String>();
        for (var done = 0; done < rules.size(); done++) {
            var rule = rules.get(done);
            progress.at(done, rules.size());
            try {
                look(rule, at).ifPresent(findings::add);
            } catch (DataAccessException fault) {
                LOG.error("The rule {} of the books could not be looked at", rule.name(), fault);
                unseen.add(rule.name());
            }
        }
        progress.at(rules.size(), rules.size());
        var check = new Check(at, Duration.ofNanos(System.nanoTime() - begun), rules.size(), findings, unseen);
        transaction.executeWithoutResult(_ -> keep(check));
        return check;
    }

    private void keep(Check check) {
        var id = book.add(check);
        if (!check.isSound()) {
            check.findings().forEach(finding -> LOG.error("The books are broken: {} by {}, for instance {}",
                    finding.rule(), finding.count(), finding.keys()));
            events.publishEvent(new BooksBroken(id, Stream.concat(
                    check.findings().stream().map(Check.Finding::rule), check.unseen().stream()).toList()));
        }
    }

    private Optional<Check.Finding> look(Rule rule, Instant at) {
        var keys = reader.sql(MOST + rule.sql().substring("select".length()))
                .param("settled", LocalDateTime.ofInstant(at.minus(PATIENCE), ZoneOffset.UTC))
                .query((row, _) -> row.getString(1))
                .list();
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of(new Check.Finding(rule.name(), keys.size(), keys.stream().limit(MOST_KEYS).toList()));
    }
}
