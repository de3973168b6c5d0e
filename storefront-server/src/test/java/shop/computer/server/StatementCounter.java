package shop.computer.server;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Counts the SQL statements of the thread that asks, whoever sends them: it stands around the data source of all server tests. */
@Component
public class StatementCounter implements BeanPostProcessor {

    private static final ThreadLocal<Integer> SENT = ThreadLocal.withInitial(() -> 0);

    /** Something that sends statements. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** How many statements this thread sends meanwhile. */
    public static int during(Work work) throws Exception {
        var before = SENT.get();
        work.run();
        return SENT.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counted(source) : bean;
    }

    private static class Counted extends DelegatingDataSource {

        Counted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return watched(super.getConnection(), Connection.class);
        }
    }

    private static <T> T watched(Object target, Class<T> type) {
        return type.cast(Proxy.newProxyInstance(StatementCounter.class.getClassLoader(), new Class<?>[]{type},
                (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        SENT.set(SENT.get() + 1);
                    }
                    try {
                        var answer = method.invoke(target, arguments);
                        return switch (method.getName()) {
                            case "prepareStatement" -> watched(answer, PreparedStatement.class);
                            case "createStatement" -> watched(answer, Statement.class);
                            default -> answer;
                        };
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
