package shop.computer.server.fault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;

/** One connection through a {@link FaultProxy}: two pumps, one each way, that ask before every piece what they should do to it. */
final class Connection {

    private static final int PIECE = 64 * 1024;
    private static final Duration QUIET = Duration.ofMillis(30);
    private static final Duration LOOK = Duration.ofMillis(20);

    private final FaultProxy proxy;
    private final Socket client;
    private final Socket server;

    Connection(FaultProxy proxy, Socket client, Socket server) {
        this.proxy = proxy;
        this.client = client;
        this.server = server;
    }

    void begin() {
        Thread.ofPlatform().daemon().start(() -> pump(Fault.Way.THERE, client, server));
        Thread.ofPlatform().daemon().start(() -> pump(Fault.Way.BACK, server, client));
    }

    void reset() {
        reset(client);
        reset(server);
        proxy.ended(this);
    }

    /** Lets the other side see "connection reset". */
    static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException gone) {
            // it was closed already: just as well
        }
    }

    private void pump(Fault.Way way, Socket from, Socket to) {
        var counted = new Counted(way);
        var piece = new byte[PIECE];
        try {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                if (!pass(counted, Arrays.copyOf(piece, read), in, out)) {
                    return;
                }
            }
            to.shutdownOutput();
        } catch (IOException gone) {
            reset();
        } finally {
            if (from.isClosed() || to.isClosed() || from.isInputShutdown() && to.isInputShutdown()) {
                proxy.ended(this);
            }
        }
    }

    /** @return whether the connection goes on */
    private boolean pass(Counted counted, byte[] piece, InputStream in, OutputStream out) throws IOException {
        waitInBlackHole();
        var fault = proxy.fault();
        counted.under(fault);
        switch (fault) {
            case Fault.Delay(var by) -> pause(by);
            case Fault.Cut(var way, var bytes) when way == counted.way -> {
                return upTo(bytes, counted, piece, out) || end();
            }
            case Fault.Reset(var way, var bytes) when way == counted.way -> {
                return upTo(bytes, counted, piece, out) || endByReset();
            }
            case Fault.Twice(var way) when way == counted.way -> {
                var message = whole(piece, in);
                out.write(message);
                out.write(message);
                return true;
            }
            case Fault.Trickle(var few, var pause) -> {
                trickle(piece, few, pause, out);
                return true;
            }
            case Fault.None(),Fault.Refuse(),Fault.BlackHole(),Fault.Cut(_, _),Fault.Reset(_, _),Fault.Twice(_) -> {
            }
        }
        out.write(piece);
        return true;
    }

    private void waitInBlackHole() throws IOException {
        while (proxy.fault() instanceof Fault.BlackHole) {
            if (client.isClosed()) {
                throw new IOException("gone");
            }
            pause(LOOK);
        }
    }

    private static boolean upTo(long bytes, Counted counted, byte[] piece, OutputStream out) throws IOException {
        var left = (int) Math.min(piece.length, bytes - counted.passed);
        out.write(piece, 0, left);
        out.flush();
        counted.passed += left;
        return left == piece.length && counted.passed < bytes;
    }

    private boolean end() throws IOException {
        client.close();
        server.close();
        proxy.ended(this);
        return false;
    }

    private boolean endByReset() {
        reset();
        return false;
    }

    /** What more of a message comes in a moment. */
    private static byte[] whole(byte[] first, InputStream in) throws IOException {
        var message = new ByteArrayOutputStream();
        message.write(first);
        pause(QUIET);
        while (in.available() > 0) {
            message.write(in.readNBytes(in.available()));
            pause(QUIET);
        }
        return message.toByteArray();
    }

    private void trickle(byte[] piece, int few, Duration pause, OutputStream out) throws IOException {
        for (int at = 0; at < piece.length; at += few) {
            out.write(piece, at, Math.min(few, piece.length - at));
            out.flush();
            if (proxy.fault() instanceof Fault.Trickle) {
                pause(pause);
            }
        }
    }

    private static void pause(Duration time) throws IOException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** How much has passed since the fault of now was committed. */
    private static final class Counted {

        private final Fault.Way way;
        private Fault fault = new Fault.None();
        private long passed;

        private Counted(Fault.Way way) {
            this.way = way;
        }

        private void under(Fault now) {
            if (now != fault) {
                fault = now;
                passed = 0;
            }
        }
    }
}
