package shop.computer.server.fault.program;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starting other programs, with a log of their own, and ending what was started here and nothing else. */
final class Commands {

    private static final int PATIENCE_SECONDS = 300;
    private static final int LAST_WORDS = 3;

    private Commands() {}

    static Process launch(ProcessBuilder command, Path log) throws IOException {
        var process = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        var last = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(last);
        process.onExit().thenRun(() -> forget(last));
        return process;
    }

    static void run(List<String> command, Path log) throws IOException {
        run(new ProcessBuilder(command), log);
    }

    /** Runs it to its end. */
    static void run(ProcessBuilder command, Path log) throws IOException {
        var process = launch(command, log);
        var name = command.command().getFirst();
        if (!ends(process, PATIENCE_SECONDS)) {
            process.destroyForcibly();
            throw new IOException(name + " did not end in time; " + lastWords(log));
        }
        if (process.exitValue() != 0) {
            throw new IOException(name + " failed; " + lastWords(log));
        }
    }

    /** Asks it to end, as an operator does, and insists after a while. */
    static void stop(Process process, int seconds) {
        process.destroy();
        if (!ends(process, seconds)) {
            kill(process);
        }
    }

    /** SIGKILL: it does not get to know. Returns when it is gone. */
    static void kill(Process process) {
        process.destroyForcibly();
        if (!ends(process, PATIENCE_SECONDS)) {
            throw new IllegalStateException("Process " + process.pid() + " cannot be killed");
        }
    }

    static String lastWords(Path log) throws IOException {
        var lines = Files.exists(log) ? Files.readAllLines(log) : List.<String>of();
        return "its last words were: "
                + String.join(" / ", lines.subList(Math.max(0, lines.size() - LAST_WORDS), lines.size()));
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean ends(Process process, int seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IllegalStateException("Interrupted while a program was to end", e);
        }
    }

    private static void forget(Thread last) {
        try {
            Runtime.getRuntime().removeShutdownHook(last);
        } catch (IllegalStateException ending) {
            // this program ends as well: the hook finds nothing to do
        }
    }
}
