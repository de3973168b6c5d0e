package shop.computer.server.platform.rest;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The version of a client, as {@code 1.4.2}: compared number by number, a missing one is 0. What follows a dash or plus ({@code -SNAPSHOT}) does
 * not count.
 */
record ClientVersion(int[] numbers) implements Comparable<ClientVersion> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6}){0,3})(?:[-+][A-Za-z0-9.+-]{0,40})?");

    static Optional<ClientVersion> parse(String text) {
        var match = FORM.matcher(text.strip());
        return match.matches()
                ? Optional.of(new ClientVersion(
                        Arrays.stream(match.group(1).split("\\.")).mapToInt(Integer::parseInt).toArray()))
                : Optional.empty();
    }

    @Override
    public int compareTo(ClientVersion other) {
        return Arrays.compare(padded(), other.padded());
    }

    private int[] padded() {
        return Arrays.copyOf(numbers, 4);
    }
}
