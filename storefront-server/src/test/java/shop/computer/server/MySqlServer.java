package shop.computer.server;

import shop.computer.server.fault.program.MySqlProcess;

/** The real MySQL 8.0.12 that all {@link MySqlServerTest}s of a JVM share; started for the first and stopped with the JVM. */
final class MySqlServer {

    private static final class Only {

        private static final MySqlProcess STARTED = MySqlProcess.begin();
    }

    private MySqlServer() {}

    /** The one server; the first call starts it. */
    static MySqlProcess running() {
        return Only.STARTED;
    }
}
