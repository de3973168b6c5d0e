package shop.computer.server.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on loopback that takes every mail and keeps who got which, or misbehaves as told. */
public final class SmtpSink implements AutoCloseable {

    /** How it treats a mail. */
    public enum Mood {
        TAKES, TRY_LATER, TAKES_BUT_SAYS_NOTHING
    }

    /** @param id its Message-ID, without the brackets */
    public record Mail(String recipient, String id) {}

    private static final String MESSAGE_ID = "message-id:";

    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private final ServerSocket door;
    private volatile Mood mood = Mood.TAKES;

    private SmtpSink() throws IOException {
        door = new ServerSocket(0, 256, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(() -> {
            while (!door.isClosed()) {
                try {
                    var client = door.accept();
                    Thread.ofPlatform().daemon().start(() -> talk(client));
                } catch (IOException shut) {
                    return;
                }
            }
        });
    }

    public static SmtpSink open() {
        try {
            return new SmtpSink();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    public void turns(Mood next) {
        mood = next;
    }

    /** In the order they came. */
    public List<Mail> mails() {
        return List.copyOf(mails);
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void talk(Socket client) {
        try (client;
                var in = new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            say(client, "220 sink");
            var recipient = "";
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var word = line.split("[ :]", 2)[0].toUpperCase(java.util.Locale.ROOT);
                if (word.equals("RCPT")) {
                    recipient = line.replaceAll(".*<|>.*", "");
                }
                if (word.equals("DATA") && mood != Mood.TRY_LATER) {
                    say(client, "354 go on");
                    mails.add(new Mail(recipient, id(in)));
                    if (mood == Mood.TAKES_BUT_SAYS_NOTHING) {
                        return;
                    }
                }
                say(client, answer(word));
                if (word.equals("QUIT")) {
                    return;
                }
            }
        } catch (IOException gone) {
            // the other side hung up: what it had said is kept
        }
    }

    private String answer(String word) {
        return switch (word) {
            case "QUIT" -> "221 bye";
            case "DATA" -> mood == Mood.TRY_LATER ? "451 try again later" : "250 taken";
            default -> "250 good";
        };
    }

    /** Reads a mail to its end. */
    private static String id(BufferedReader in) throws IOException {
        var id = "";
        for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new IOException("cut in the middle of a mail");
            }
            if (id.isEmpty() && line.toLowerCase(java.util.Locale.ROOT).startsWith(MESSAGE_ID)) {
                id = line.substring(MESSAGE_ID.length()).strip();
                id = id.isEmpty() ? in.readLine().strip() : id;
            }
        }
        return id.replaceAll("[<>]", "");
    }

    private static void say(Socket client, String words) throws IOException {
        client.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }
}
