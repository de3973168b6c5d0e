package shop.computer.server.fault.stage;

/** How much is measured: a little in every run of the tests, all of it, or a part of all, with {@code -Dreliability=1} or less. */
public final class Scale {

    private static final String PROPERTY = "reliability";

    private Scale() {}

    /** @param whole what the goal asks for */
    public static int of(int little, int whole) {
        return Math.max(little, (int) Math.round(whole * part()));
    }

    private static double part() {
        return Math.clamp(Double.parseDouble(System.getProperty(PROPERTY, "0")), 0, 1);
    }
}
