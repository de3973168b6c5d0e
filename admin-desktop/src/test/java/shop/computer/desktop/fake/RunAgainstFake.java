package shop.computer.desktop.fake;

import shop.computer.desktop.Main;

/** Starts the client for a look at it, with a shop from memory behind. */
public final class RunAgainstFake {

    private RunAgainstFake() {}

    public static void main(String[] args) {
        var shop = new FakeShop();
        DemoData.fill(shop, 90);
        System.setProperty("shop.server", shop.address());
        Main.main(args);
        System.exit(0);
    }
}
