package shop.computer.desktop;

/** Starts the client. Not itself an {@code Application}: JavaFX on the class path refuses such a start class. */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
    }
}
