package shop.computer.server.media.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningTests {

    private final Pictures pictures = new Pictures();

    /** 50 million points of three colours are 150 MB; every second of every second row is 38 MB. */
    @Test
    void opensALargePhotoInBoundedMemory() throws IOException {
        var sent = png(8000, 6250);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        var copies = pictures.copies(sent, 320, 1280);

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(128_000_000);
        showsBlackAndWhite(copies, 1280, 1000);
    }

    @Test
    void opensAJpegOfTwentyFourMillionPoints() throws IOException {
        var photo = new BufferedImage(6000, 4000, BufferedImage.TYPE_BYTE_GRAY);
        photo.createGraphics().fillRect(3000, 0, 3000, 4000);

        showsBlackAndWhite(pictures.copies(jpeg(photo, ImageWriteParam.MODE_DISABLED), 320, 1280), 1280, 853);
    }

    @ParameterizedTest
    @CsvSource({"10001, 10000", "30000, 30000", "70000, 1"})
    void refusesAPngThatIsNoPhotoByItsHead(int width, int height) {
        refusesMoreThan(100, pngHead(width, height));
    }

    @Test
    void refusesAJpegThatIsNoPhotoByItsHead() throws IOException {
        refusesMoreThan(100, sized(0xFFC0, jpeg(ImageWriteParam.MODE_DISABLED), 10_001, 10_000));
    }

    @Test
    void takesFewerPointsOfWhatIsHeldWholeWhileItIsRead() throws IOException {
        refusesMoreThan(16, sized(0xFFC2, jpeg(ImageWriteParam.MODE_DEFAULT), 4001, 4000));

        var webp = Encoding.webp(new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB));
        ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN).putShort(26, (short) 4001).putShort(28, (short) 4000);
        refusesMoreThan(16, webp);
    }

    @Test
    void refusesAWebPWhosePointsAreMoreThanItsHeadSays() {
        var plain = Encoding.webp(new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB));
        var webp = ByteBuffer.allocate(plain.length + 18).order(ByteOrder.LITTLE_ENDIAN).put(plain, 0, 4)
                .putInt(plain.length + 10).put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10).putInt(0)
                .put(new byte[]{79, 0, 0, 39, 0, 0}).put(plain, 12, plain.length - 12);
        assertThat(pictures.clean(webp.array()).jpeg()).startsWith(0xFF, 0xD8);

        webp.putShort(44, (short) 16_383).putShort(46, (short) 16_383);

        assertThatThrownBy(() -> pictures.clean(webp.array())).isInstanceOfSatisfying(BadPictureException.class,
                refused -> assertThat(refused.why()).isEqualTo(BadPictureException.Why.NOT_A_PICTURE));
    }

    @Test
    void readsAJpegOfSeveralPasses() throws IOException {
        assertThat(pictures.clean(jpeg(ImageWriteParam.MODE_DEFAULT)).jpeg()).startsWith(0xFF, 0xD8);
    }

    private void refusesMoreThan(int millions, byte[] sent) {
        assertThatThrownBy(() -> pictures.clean(sent)).isInstanceOfSatisfying(BadPictureException.class, refused -> {
            assertThat(refused.why()).isEqualTo(BadPictureException.Why.TOO_MANY_PIXELS);
            assertThat(refused.most()).isEqualTo(millions);
        });
    }

    private static void showsBlackAndWhite(Copies copies, int width, int height) throws IOException {
        var shown = ImageIO.read(new ByteArrayInputStream(copies.copies().getLast().jpeg()));
        assertThat(shown.getWidth()).isEqualTo(width);
        assertThat(shown.getHeight()).isEqualTo(height);
        assertThat(new Color(shown.getRGB(width / 2 - 20, height / 2)).getGreen()).isLessThan(20);
        assertThat(new Color(shown.getRGB(width / 2 + 20, height / 2)).getGreen()).isGreaterThan(235);
    }

    private static byte[] jpeg(int passes) throws IOException {
        return jpeg(new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB), passes);
    }

    private static byte[] jpeg(BufferedImage photo, int passes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var how = writer.getDefaultWriteParam();
        how.setProgressiveMode(passes);
        try (var stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(photo, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Lets the head of a JPEG say another size. @param frame the segment that says it */
    private static byte[] sized(int frame, byte[] jpeg, int width, int height) {
        var size = FilePart.find(jpeg, part -> part.kind() == frame).orElseThrow().content();
        size.putShort(1, (short) height).putShort(3, (short) width);
        return jpeg;
    }

    /** Black on the left, white on the right; written row by row, for as a whole it would not fit. */
    private static byte[] png(int width, int height) throws IOException {
        var row = new byte[1 + 3 * width];
        Arrays.fill(row, 1 + 3 * (width / 2), row.length, (byte) 0xFF);
        var points = new ByteArrayOutputStream();
        try (OutputStream packed = new DeflaterOutputStream(points, new Deflater(Deflater.BEST_SPEED))) {
            for (int y = 0; y < height; y++) {
                packed.write(row);
            }
        }
        var head = pngHead(width, height);
        return ByteBuffer.allocate(head.length + points.size() + 24).put(head)
                .put(chunk("IDAT", points.toByteArray())).put(chunk("IEND", new byte[0])).array();
    }

    private static byte[] pngHead(int width, int height) {
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[]{8, 2, 0, 0, 0}).array();
        return ByteBuffer.allocate(33).putLong(0x89504E470D0A1A0AL).put(chunk("IHDR", head)).array();
    }

    private static byte[] chunk(String name, byte[] content) {
        var named = ByteBuffer.allocate(content.length + 4).put(name.getBytes(StandardCharsets.US_ASCII)).put(content)
                .array();
        var check = new CRC32();
        check.update(named);
        return ByteBuffer.allocate(content.length + 12).putInt(content.length).put(named)
                .putInt((int) check.getValue()).array();
    }
}
