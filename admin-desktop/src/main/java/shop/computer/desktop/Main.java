package shop.computer.desktop;

import javafx.application.Application;

/** Starts the client. Not itself an {@code Application}: JavaFX on the class path refuses such a start class. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Application.launch(AdminApp.class, args);
    }
}
