package shop.computer.server.catalog.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** Reads the files of the demo range. */
final class DemoFiles {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private DemoFiles() {}

    static List<DemoCategory> categories() {
        return read("demo/categories.csv").stream().map(DemoCategory::new).toList();
    }

    static List<DemoProduct> products() {
        return read("demo/catalog.csv").stream().map(DemoProduct::new).toList();
    }

    static List<DemoPrice> prices() {
        return read("demo/prices.csv").stream().map(DemoPrice::new).toList();
    }

    private static List<CSVRecord> read(String file) {
        var source = new ClassPathResource(file);
        try (var parser = FORMAT.parse(new InputStreamReader(source.getInputStream(), StandardCharsets.UTF_8))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
