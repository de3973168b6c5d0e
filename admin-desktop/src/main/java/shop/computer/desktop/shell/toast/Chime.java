package shop.computer.desktop.shell.toast;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two soft notes for a new order. A machine without sound stays silent. */
public final class Chime {

    private static final Logger log = LoggerFactory.getLogger(Chime.class);
    private static final float RATE = 44_100;
    private static final double[] NOTES = {880, 1318.5};
    private static final double SECONDS = .16;

    private Chime() {}

    /** Plays away from the window's thread; {@code -Dshop.sound=off} keeps it quiet. */
    public static void play() {
        if (!"off".equals(System.getProperty("shop.sound"))) {
            Thread.ofPlatform().daemon().name("chime").start(Chime::sound);
        }
    }

    private static void sound() {
        var format = new AudioFormat(RATE, 8, 1, true, false);
        try (var line = AudioSystem.getSourceDataLine(format)) {
            line.open(format);
            line.start();
            for (var note : NOTES) {
                var wave = wave(note);
                line.write(wave, 0, wave.length);
            }
            line.drain();
        } catch (LineUnavailableException | IllegalArgumentException silent) {
            log.debug("No sound on this machine", silent);
        }
    }

    private static byte[] wave(double hertz) {
        var wave = new byte[(int) (RATE * SECONDS)];
        for (int i = 0; i < wave.length; i++) {
            var fade = Math.min(1, i / 400.0) * (1 - i / (double) wave.length);
            wave[i] = (byte) (Math.sin(2 * Math.PI * hertz * i / RATE) * 48 * fade);
        }
        return wave;
    }
}
