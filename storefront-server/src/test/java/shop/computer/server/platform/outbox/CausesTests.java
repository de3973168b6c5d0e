package shop.computer.server.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.server.ServerTest;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class CausesTests {

    record Happened(String what) {}

    static final class Listener {

        void on(Happened event) {}
    }

    private static final class Away extends RuntimeException {

        Away() {
            super("somebody@example.com is away", null, false, false);
        }
    }

    @Autowired
    private Causes causes;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private JsonMapper json;

    private final Happened event = new Happened(UUID.randomUUID().toString());
    private final String id = UUID.randomUUID().toString();

    @AfterEach
    void forgetIt() {
        jdbc.sql("delete from event_publication where id = ?").param(id).update();
    }

    @Test
    void keepsTheKindAndTheNameOfAFaultAndNothingOfWhatItSays() throws Exception {
        leaveUntold();

        assertThat(causeOf(new Away())).isEqualTo("AWAY Away");
        assertThat(causeOf(new CannotAcquireLockException("locked"))).isEqualTo("DATABASE CannotAcquireLockException");
        assertThat(causeOf(new IllegalStateException(new NullPointerException("a secret"))))
                .isEqualTo("PROGRAM NullPointerException");
    }

    private String causeOf(Throwable fault) throws Exception {
        causes.keep(fault, listener(), event);
        return jdbc.sql("select last_cause from event_publication where id = ?").param(id).query(String.class)
                .single();
    }

    private void leaveUntold() {
        jdbc.sql("""
                insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, status)
                values (?, ?, ?, ?, current_timestamp(6), 'FAILED')""")
                .params(id, Listener.class.getName() + ".on(" + Happened.class.getName() + ")",
                        Happened.class.getName(), json.writeValueAsString(event))
                .update();
    }

    private static Method listener() throws NoSuchMethodException {
        return Listener.class.getDeclaredMethod("on", Happened.class);
    }
}
