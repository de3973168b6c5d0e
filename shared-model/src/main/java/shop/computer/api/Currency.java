package shop.computer.api;

/** The two currencies of the shop. The JDK gives riel two decimals; the shop and KHQR give it none. */
public enum Currency {

    USD(2), KHR(0);

    private final int decimals;

    Currency(int decimals) {
        this.decimals = decimals;
    }

    /** How many digits may stand after the point. */
    public int decimals() {
        return decimals;
    }
}
