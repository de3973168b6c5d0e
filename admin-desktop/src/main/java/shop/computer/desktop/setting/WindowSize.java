package shop.computer.desktop.setting;

import java.util.regex.Pattern;

/** How large the window was, in pixels. */
public record WindowSize(int width, int height, boolean maximized) {

    /** The smallest window the screens are made for. */
    public static final int MIN_WIDTH = 1200;
    public static final int MIN_HEIGHT = 640;

    private static final WindowSize USUAL = new WindowSize(1440, 900, false);
    private static final Pattern FORM = Pattern.compile("(\\d{3,5})x(\\d{3,5})(\\+max)?");

    static WindowSize parse(String text) {
        var found = FORM.matcher(text);
        return found.matches()
                ? new WindowSize(Math.max(MIN_WIDTH, Integer.parseInt(found.group(1))),
                        Math.max(MIN_HEIGHT, Integer.parseInt(found.group(2))),
                        found.group(3) != null)
                : USUAL;
    }

    /** This size, or the whole of a screen that is too small for it. */
    public WindowSize within(double screenWidth, double screenHeight) {
        return width <= screenWidth && height <= screenHeight
                ? this
                : new WindowSize((int) Math.min(width, screenWidth), (int) Math.min(height, screenHeight), true);
    }

    @Override
    public String toString() {
        return width + "x" + height + (maximized ? "+max" : "");
    }
}
