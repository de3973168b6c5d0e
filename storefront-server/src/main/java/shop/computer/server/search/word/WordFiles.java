package shop.computer.server.search.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The word lists of the shop: a line each, {@code #} begins a remark. */
final class WordFiles {

    private WordFiles() {}

    static Stream<String> lines(String file) {
        var stream = Objects.requireNonNull(WordFiles.class.getResourceAsStream("/search/" + file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return List
                    .copyOf(reader.lines().map(String::strip).filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                            .toList())
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
