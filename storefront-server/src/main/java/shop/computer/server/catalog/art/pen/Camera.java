package shop.computer.server.catalog.art.pen;

/**
 * Looks at the middle of the room without perspective. One camera a category, so that products of a category are true to scale among themselves.
 *
 * @param yaw degrees it walks around the thing
 * @param pitch degrees it looks down
 * @param scale points of the picture to a millimetre
 * @param middle where the middle of the room comes to lie in the picture
 */
public record Camera(double yaw, double pitch, double scale, Point middle) {

    /** @param down how far below the middle of the picture the middle of the room comes to lie */
    public static Camera of(double yaw, double pitch, double scale, double down) {
        return new Camera(yaw, pitch, scale, new Point(Pen.WIDTH / 2, Pen.HEIGHT / 2 + down));
    }

    Point way(Spot spot) {
        double a = Math.toRadians(yaw);
        double b = Math.toRadians(pitch);
        double x = spot.x() * Math.cos(a) + spot.z() * Math.sin(a);
        double z = -spot.x() * Math.sin(a) + spot.z() * Math.cos(a);
        return new Point(scale * x, -scale * (spot.y() * Math.cos(b) - z * Math.sin(b)));
    }

    Point place(Spot spot) {
        var way = way(spot);
        return new Point(middle.x() + way.x(), middle.y() + way.y());
    }
}
