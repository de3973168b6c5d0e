package shop.computer.server.catalog.art.pen;

/** A place in the room or a way through it, in millimetres: x to the right, y up, z towards the viewer. */
public record Spot(double x, double y, double z) {

    public static final Spot RIGHT = new Spot(1, 0, 0);
    public static final Spot DOWN = new Spot(0, -1, 0);
    public static final Spot NEARER = new Spot(0, 0, 1);
    public static final Spot FARTHER = new Spot(0, 0, -1);

    public static Spot at(double x, double y, double z) {
        return new Spot(x, y, z);
    }
}
