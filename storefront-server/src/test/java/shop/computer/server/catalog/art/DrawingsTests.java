package shop.computer.server.catalog.art;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.xml.sax.InputSource;
import shop.computer.server.catalog.art.pen.Thing;

class DrawingsTests {

    static final List<String> KINDS = List.of("graphics-cards", "processors", "memory", "motherboards", "storage",
            "cases", "monitors", "laptops", "power-supplies", "cpu-coolers", "keyboards", "mice", "headsets",
            "speakers", "webcams", "printers", "ups", "networking", "case-fans", "thermal-paste", "software");
    private static final int MOST_CHARACTERS = 20_000;

    @ParameterizedTest
    @FieldSource("KINDS")
    void drawsEachKindAsASmallPictureOfItsOwn(String kind) {
        var drawing = Drawings.of(thing(kind, "", Map.of()));

        assertThatCode(() -> DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(drawing)))).doesNotThrowAnyException();
        assertThat(drawing).hasSizeLessThan(MOST_CHARACTERS).isEqualTo(Drawings.of(thing(kind, "", Map.of())))
                .isNotEqualTo(Drawings.of(thing("no-such-kind", "", Map.of())))
                .doesNotContain("NaN", "Infinity", "hsl(");
    }

    @Test
    void drawsWhatTheSpecificationsSay() {
        assertThat(fans(170)).isEqualTo(1);
        assertThat(fans(240)).isEqualTo(2);
        assertThat(fans(330)).isEqualTo(3);
        assertThat(Drawings.of(thing("processors", "", Map.of("cores", 16)))).contains(">16 cores<");
        assertThat(Drawings.of(thing("ups", "", Map.of("capacity_va", 1500, "output_w", 900)))).contains(">1500<",
                ">900 W<");
        assertThat(Drawings.of(thing("storage", "", Map.of("form_factor", "M.2-2280", "capacity_gb", 2000))))
                .contains(">2 TB<");
        assertThat(Drawings.of(thing("thermal-paste", "", Map.of("amount_g", 3.5)))).contains(">3.5 g<");
    }

    @Test
    void drawsLikeProductsDifferentlyWhereTheirSpecificationsDiffer() {
        differ("monitors", Map.of("screen_in", 24), Map.of("screen_in", 32));
        differ("monitors", Map.of("aspect_ratio", "16:9"), Map.of("aspect_ratio", "21:9"));
        differ("keyboards", Map.of("tenkeyless", true), Map.of("tenkeyless", false));
        differ("memory", Map.of("modules", 1), Map.of("modules", 2));
        differ("memory", Map.of("rgb", true), Map.of("rgb", false));
        differ("mice", Map.of("connection", "Wired"), Map.of("connection", "Wireless"));
        differ("headsets", Map.of("microphone", true), Map.of("microphone", false));
        differ("power-supplies", Map.of("modular", "Full"), Map.of("modular", "No"));
        differ("cpu-coolers", Map.of("cooler_type", "Liquid", "radiator_mm", 240),
                Map.of("cooler_type", "Liquid", "radiator_mm", 360));
        differ("printers", Map.of("technology", "Ink tank"), Map.of("technology", "Laser"));
        differ("networking", Map.of("protocol", "Wi-Fi 5"), Map.of("protocol", "Wi-Fi 7"));
        differ("webcams", Map.of("resolutions", List.of("4k")), Map.of("resolutions", List.of("1080p")));
    }

    @Test
    void drawsTheBoxOfWhatItDoesNotKnow() {
        assertThat(Drawings.of(thing("tablets", "", Map.of()))).startsWith("<svg");
    }

    @Test
    void drawsTheSizesOnlyWhereTheyAreKnown() {
        assertThat(Drawings.sizes(thing("graphics-cards", "", Map.of("length_mm", 304)))).hasValueSatisfying(
                drawing -> assertThat(drawing).contains(">304 mm<"));
        assertThat(Drawings.sizes(thing("graphics-cards", "", Map.of()))).isEmpty();
        assertThat(Drawings.sizes(thing("mice", "", Map.of("length_mm", 120)))).isEmpty();
    }

    /** Browsers keep a drawing for a year under its address: if this fails, raise {@link Drawings#HAND} and note the new sum. */
    @Test
    void changesAllAddressesWhenItDrawsDifferently() {
        var sum = new CRC32();
        KINDS.forEach(kind -> sum.update(Drawings.of(thing(kind, "A " + kind, Map.of())).getBytes()));

        assertThat(Map.of(Drawings.HAND, Long.toHexString(sum.getValue()))).isEqualTo(Map.of(3, "d77f7426"));
    }

    /** The blades are turned, the fans are put in their places. */
    private static int fans(int length) {
        return Drawings.of(thing("graphics-cards", "", Map.of("length_mm", length)))
                .split("<use [^>]*transform=\"translate", -1).length - 1;
    }

    private static void differ(String kind, Map<String, Object> one, Map<String, Object> other) {
        assertThat(Drawings.of(thing(kind, "", one))).as(kind + other)
                .isNotEqualTo(Drawings.of(thing(kind, "", other)));
    }

    private static Thing thing(String kind, String name, Map<String, Object> specs) {
        return new Thing(kind, name, "", specs);
    }
}
