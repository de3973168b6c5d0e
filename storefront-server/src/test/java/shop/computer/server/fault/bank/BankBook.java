package shop.computer.server.fault.bank;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The bank's own book: the truth that the shop's books are compared with. It reads a scanned code by itself and shares no code with the shop.
 */
public final class BankBook {

    private final List<Transfer> transfers = new CopyOnWriteArrayList<>();
    private final Map<String, List<Transfer>> byMd5 = new ConcurrentHashMap<>();
    private final AtomicLong serial = new AtomicLong();

    /** What somebody's bank app reads out of a code. */
    public record Scanned(String md5, String account, BigDecimal amount, String currency) {

        /** @param khqr the whole text of the code */
        public static Scanned of(String khqr) {
            var account = tag(tag(khqr, "29").or(() -> tag(khqr, "30")).orElseThrow(), "00").orElseThrow();
            var currency = tag(khqr, "53").orElseThrow().equals("116") ? "KHR" : "USD";
            return new Scanned(digest("MD5", khqr), account, new BigDecimal(tag(khqr, "54").orElseThrow()), currency);
        }

        public Scanned withAmount(BigDecimal other) {
            return new Scanned(md5, account, other, currency);
        }

        public Scanned withCurrency(String other) {
            return new Scanned(md5, account, amount, other);
        }

        public Scanned withAccount(String other) {
            return new Scanned(md5, other, amount, currency);
        }
    }

    /** Pays what the code asks for, now. */
    public Transfer pay(String khqr) {
        return pay(Scanned.of(khqr));
    }

    public Transfer pay(Scanned what) {
        return pay(what, Instant.now());
    }

    public Transfer pay(Scanned what, Instant when) {
        return note(new Transfer(what.md5(), digest("SHA-256", "transfer " + serial.incrementAndGet()), "payer@bank",
                what.account(), what.amount(), what.currency(), when.toEpochMilli()));
    }

    /** A fault of the bank: the same hash for a payment of another code. */
    public Transfer payUnderHashOf(Transfer other, String khqr) {
        var what = Scanned.of(khqr);
        return note(new Transfer(what.md5(), other.hash(), "payer@bank", what.account(), what.amount(),
                what.currency(), Instant.now().toEpochMilli()));
    }

    /** All that was ever paid, in its order. */
    public List<Transfer> transfers() {
        return List.copyOf(transfers);
    }

    /** What the bank tells of a code: the first payment only, whatever came after. */
    Optional<Transfer> byMd5(String md5) {
        return byMd5.getOrDefault(md5, List.of()).stream().findFirst();
    }

    Optional<Transfer> byHash(String hash) {
        return transfers.stream().filter(transfer -> transfer.hash().equals(hash)).findFirst();
    }

    Optional<Transfer> byShortHash(String start, BigDecimal amount, String currency) {
        return transfers.stream().filter(transfer -> transfer.hash().startsWith(start)
                && transfer.amount().compareTo(amount) == 0 && transfer.currency().equals(currency)).findFirst();
    }

    private Transfer note(Transfer transfer) {
        transfers.add(transfer);
        byMd5.computeIfAbsent(transfer.md5(), _ -> new CopyOnWriteArrayList<>()).add(transfer);
        return transfer;
    }

    /** The value of a tag: two digits of name, two of length, the value. */
    private static Optional<String> tag(String text, String name) {
        for (int at = 0; at + 4 <= text.length();) {
            var end = at + 4 + Integer.parseInt(text.substring(at + 2, at + 4));
            if (text.startsWith(name, at)) {
                return Optional.of(text.substring(at + 4, end));
            }
            at = end;
        }
        return Optional.empty();
    }

    private static String digest(String algorithm, String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has " + algorithm, e);
        }
    }
}
