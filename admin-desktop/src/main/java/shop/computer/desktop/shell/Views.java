package shop.computer.desktop.shell;

import java.io.IOException;
import java.io.UncheckedIOException;

import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import shop.computer.desktop.text.Texts;
import shop.computer.desktop.text.Words;

/** Loads an FXML file that lies beside its controller and sets the faces of its texts. */
public final class Views {

    private Views() {}

    /** @param file for instance {@code OrderList.fxml} */
    public static Parent load(Object controller, String file, Words words) {
        var loader = new FXMLLoader(controller.getClass().getResource(file), words);
        loader.setControllerFactory(type -> type.isInstance(controller) ? controller : part(type));
        loader.setClassLoader(Views.class.getClassLoader());
        try {
            Parent view = loader.load();
            Texts.dress(view);
            return view;
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    private static Object part(Class<?> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(type + " cannot be the controller of a part", broken);
        }
    }
}
