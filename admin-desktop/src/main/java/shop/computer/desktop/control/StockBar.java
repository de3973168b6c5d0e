package shop.computer.desktop.control;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Stock at a glance: solid = free to sell, pale = reserved, tick = reorder point. Colour by level: ok, low, out. */
public class StockBar extends Pane {

    private final Region free = new Region();
    private final Region held = new Region();
    private final Region tick = new Region();
    private int onHand;
    private int reserved;
    private int reorderAt;
    private int full = 1;

    public StockBar() {
        getStyleClass().add("stock-bar");
        free.getStyleClass().add("free");
        held.getStyleClass().add("held");
        tick.getStyleClass().add("tick");
        getChildren().addAll(held, free, tick);
        setPrefSize(96, 6);
        setMinSize(60, 6);
        setMaxSize(Double.MAX_VALUE, 6);
    }

    /** @param whole how many pieces fill the bar */
    public void set(int pieces, int setAside, int orderMoreAt, int whole) {
        onHand = pieces;
        reserved = setAside;
        reorderAt = orderMoreAt;
        full = Math.max(whole, 1);
        getStyleClass().removeAll("ok", "low", "out");
        getStyleClass().add(level(pieces - setAside, orderMoreAt));
        requestLayout();
    }

    /** {@code ok}, {@code low} or {@code out}. */
    public static String level(int available, int reorderAt) {
        return available <= 0 ? "out" : available <= reorderAt ? "low" : "ok";
    }

    @Override
    protected void layoutChildren() {
        double w = getWidth();
        double h = getHeight();
        held.resizeRelocate(0, 0, Math.min(w, w * onHand / full), h);
        free.resizeRelocate(0, 0, Math.min(w, w * Math.max(0, onHand - reserved) / full), h);
        tick.resizeRelocate(Math.min(w - 2, w * reorderAt / full), -2, 2, h + 4);
        tick.setVisible(reorderAt > 0);
    }
}
