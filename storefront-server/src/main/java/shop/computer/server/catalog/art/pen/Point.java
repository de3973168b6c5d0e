package shop.computer.server.catalog.art.pen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A place in the picture: x to the right, y down. */
public record Point(double x, double y) {

    private static final double QUARTER = Math.PI / 2;
    private static final int COARSE = 2;
    private static final int FINE = 6;
    private static final double SMALL = 3;

    /** A rectangle with round corners. */
    public static List<Point> rounded(double x0, double y0, double x1, double y1, double r) {
        if (r == 0) {
            return List.of(new Point(x0, y0), new Point(x1, y0), new Point(x1, y1), new Point(x0, y1));
        }
        var points = new ArrayList<Point>();
        int steps = r < SMALL ? COARSE : FINE;
        for (int corner = 0; corner < 4; corner++) {
            double cx = corner == 0 || corner == 3 ? x1 - r : x0 + r;
            double cy = corner < 2 ? y1 - r : y0 + r;
            for (int i = 0; i <= steps; i++) {
                points.add(polar(cx, cy, r, r, (corner + (double) i / steps) * QUARTER));
            }
        }
        return points;
    }

    /** @param angle radians, from the right towards larger y */
    public static Point polar(double cx, double cy, double rx, double ry, double angle) {
        return new Point(cx + rx * Math.cos(angle), cy + ry * Math.sin(angle));
    }

    /** What a rubber band around all of these touches. */
    public static List<Point> hull(Stream<Point> points) {
        var sorted = points.map(p -> new Point(Math.round(p.x * 100) / 100.0, Math.round(p.y * 100) / 100.0)).distinct()
                .sorted(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y)).toList();
        var hull = half(sorted);
        hull.addAll(half(sorted.reversed()));
        return hull;
    }

    private static List<Point> half(List<Point> sorted) {
        var half = new ArrayList<Point>();
        for (var p : sorted) {
            while (half.size() > 1 && !turnsLeft(half.get(half.size() - 2), half.getLast(), p)) {
                half.removeLast();
            }
            half.add(p);
        }
        half.removeLast();
        return half;
    }

    private static boolean turnsLeft(Point a, Point b, Point c) {
        return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
    }
}
