package shop.computer.server.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Stands on loopback before a server and passes on what is said, until it is told to do otherwise: {@link #commit} takes effect at once, for
 * connections that are open too. The names of its faults are those of Toxiproxy where it has one.
 */
public final class FaultProxy implements AutoCloseable {

    private static final int CONNECT_MS = 2000;
    private static final int BACKLOG = 256;

    private final int target;
    private final int port;
    private final Set<Connection> open = ConcurrentHashMap.newKeySet();
    private volatile Fault fault = new Fault.None();
    private @Nullable Door door;

    private FaultProxy(int target) throws IOException {
        this.target = target;
        this.door = open(0);
        this.port = door.socket().getLocalPort();
    }

    /** @param port of the server, on loopback; it need not be there yet */
    public static FaultProxy before(int port) {
        try {
            return new FaultProxy(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where to connect to. */
    public int port() {
        return port;
    }

    /** Does this from now on. */
    public synchronized void commit(Fault next) {
        fault = next;
        if (next instanceof Fault.Refuse) {
            shut();
            resetAll();
        } else {
            reopen();
        }
    }

    /** Behaves from now on. */
    public void heal() {
        commit(new Fault.None());
    }

    /** Resets every open connection, once. */
    public void resetAll() {
        open.forEach(Connection::reset);
    }

    /** How many are connected through it. */
    public int connections() {
        return open.size();
    }

    @Override
    public synchronized void close() {
        fault = new Fault.Refuse();
        shut();
        resetAll();
    }

    Fault fault() {
        return fault;
    }

    void ended(Connection connection) {
        open.remove(connection);
    }

    private void shut() {
        if (door != null) {
            door.shut();
            door = null;
        }
    }

    private void reopen() {
        if (door == null) {
            try {
                door = open(port);
            } catch (IOException e) {
                throw new UncheckedIOException("Port " + port + " was taken by another meanwhile", e);
            }
        }
    }

    private Door open(int port) throws IOException {
        var socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
        return new Door(socket, Thread.ofPlatform().daemon().start(() -> accept(socket)));
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                pass(socket.accept());
            } catch (IOException shut) {
                return;
            }
        }
    }

    private void pass(Socket client) {
        Thread.ofPlatform().daemon().start(() -> {
            var server = new Socket();
            try {
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target), CONNECT_MS);
                var connection = new Connection(this, client, server);
                open.add(connection);
                connection.begin();
                if (fault instanceof Fault.Refuse) {
                    connection.reset();
                }
            } catch (IOException nobodyThere) {
                Connection.reset(client);
                Connection.reset(server);
            }
        });
    }

    /** Where it listens, and who stands there: the port is free only when he has gone, for the last to leave a socket closes it. */
    private record Door(ServerSocket socket, Thread porter) {

        void shut() {
            try {
                socket.close();
                porter.join();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
