package shop.computer.server.catalog.art.pen;

import static shop.computer.server.catalog.art.pen.Spot.at;
import static shop.computer.server.catalog.art.pen.Svg.with;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws solids through one camera and keeps what they are painted with. The ground stays transparent: the page paints it, light or dark. */
public final class Pen {

    public static final double WIDTH = 600;
    public static final double HEIGHT = 500;

    private final Camera camera;
    private final StringBuilder drawn = new StringBuilder();
    private final Map<String, String> paints = new LinkedHashMap<>();

    public Pen(Camera camera) {
        this.camera = camera;
    }

    /** Where a place of the room comes to lie in the picture. */
    public Point place(double x, double y, double z) {
        return camera.place(at(x, y, z));
    }

    public void add(String svg) {
        drawn.append(svg);
    }

    /** What is drawn, as a picture of 600 × 500. */
    public String svg() {
        return with("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\" width=\"{}\" height=\"{}\""
                + " font-family=\"Arial,Helvetica,sans-serif\"><defs>{}</defs>{}</svg>", WIDTH, HEIGHT, WIDTH, HEIGHT,
                paints.entrySet().stream().map(paint -> paint.getKey().replaceFirst("#", paint.getValue()))
                        .collect(Collectors.joining()),
                drawn);
    }

    /** Draws what is written in flat millimetres on the plane through a spot, along two ways. */
    public void on(Spot origin, Spot right, Spot down, String body) {
        var u = camera.way(right);
        var v = camera.way(down);
        var o = camera.place(origin);
        add("<g transform=\"matrix(" + Stream.of(u.x(), u.y(), v.x(), v.y()).map(Svg::fine)
                .collect(Collectors.joining(" ")) + with(" {} {})\">{}</g>", o.x(), o.y(), body));
    }

    /** Draws on a face that looks at the viewer; x and y are its upper left corner. */
    public void front(double x, double y, double z, String body) {
        on(at(x, y, z), Spot.RIGHT, Spot.DOWN, body);
    }

    /** Draws on a face that looks to the left; its left edge is the farther one. */
    public void left(double x, double y, double z, String body) {
        on(at(x, y, z), Spot.NEARER, Spot.DOWN, body);
    }

    /** Draws on a face that looks to the right; its left edge is the nearer one. */
    public void right(double x, double y, double z, String body) {
        on(at(x, y, z), Spot.FARTHER, Spot.DOWN, body);
    }

    /** Draws on a face that looks up. */
    public void top(double x, double y, double z, String body) {
        on(at(x, y, z), Spot.RIGHT, Spot.NEARER, body);
    }

    /** A gradient. @param stops each {@code "offset colour"} or {@code "offset colour opacity"} */
    public String blend(Way way, String... stops) {
        return paint("<linearGradient id=\"#\" " + way.attributes() + ">" + stops(stops) + "</linearGradient>");
    }

    /** A gradient of two colours. */
    public String fade(Way way, String from, String to) {
        return blend(way, "0 " + from, "1 " + to);
    }

    /** A gradient around a point; all three numbers in parts of the shape it fills. */
    public String halo(double x, double y, double r, String... stops) {
        return paint("<radialGradient id=\"#\" cx=\"" + x + "\" cy=\"" + y + "\" r=\"" + r + "\">" + stops(stops)
                + "</radialGradient>");
    }

    public String pattern(double w, double h, String body) {
        return paint(with("<pattern id=\"#\" width=\"{}\" height=\"{}\" patternUnits=\"userSpaceOnUse\">{}</pattern>",
                w, h, body));
    }

    /** Something drawn many times: a name for {@link Svg#use}. */
    public String symbol(String body) {
        return define("<g id=\"#\">" + body + "</g>");
    }

    /** Shows of the body only what lies within the shape. */
    public String clipped(String shape, String body) {
        return Svg.group("clip-path=\"" + paint("<clipPath id=\"#\">" + shape + "</clipPath>") + "\"", body);
    }

    private String paint(String definition) {
        return "url(#" + define(definition) + ")";
    }

    private String define(String definition) {
        return paints.computeIfAbsent(definition, one -> "g" + (paints.size() + 1));
    }

    private static String stops(String... stops) {
        return Arrays.stream(stops).map(stop -> stop.split(" ")).map(stop -> "<stop offset=\"" + stop[0]
                + "\" stop-color=\"" + stop[1] + "\""
                + (stop.length > 2 ? " stop-opacity=\"" + stop[2] + "\"" : "") + "/>").collect(Collectors.joining());
    }

    public void polygon(Collection<Point> points, String fill, String more) {
        add(with("<polygon points=\"{}\" fill=\"{}\" {}/>", Svg.points(points), fill, more));
    }

    /** A flat shape in the room. */
    public void face(String fill, String more, Spot... corners) {
        polygon(Arrays.stream(corners).map(camera::place).toList(), fill, more);
    }

    /** The outline of everything between these spots. */
    public void hull(Stream<Spot> spots, String fill, String edge) {
        polygon(Point.hull(spots.map(camera::place)), fill,
                "stroke=\"" + edge + "\" stroke-width=\".8\" stroke-linejoin=\"round\"");
    }

    /** The soft shadow of what touches the ground between these, a little to the right of it. */
    public void shadow(double x0, double x1, double z0, double z1, double y, double strength) {
        double r = Math.min(x1 - x0, z1 - z0) * .08;
        var ground = Point.rounded(x0, z0, x1, z1, r).stream().map(p -> place(p.x(), y, p.y()))
                .map(p -> new Point(p.x() + 9, p.y() + 7)).toList();
        shadow(ground, strength);
    }

    /** The same of any outline in the picture. */
    public void shadow(List<Point> ground, double strength) {
        var soft = paint("<filter id=\"#\" x=\"-30%\" y=\"-60%\" width=\"160%\" height=\"220%\">"
                + "<feGaussianBlur stdDeviation=\"11\"/></filter>");
        polygon(ground, "#0d1017", "opacity=\"" + Svg.fine(strength + .12) + "\" filter=\"" + soft + "\"");
    }

    /** A solid that stands: silhouette, top, front. @param r round corners of its front */
    public void box(Box b, Material m, double r) {
        var edge = Point.rounded(b.x0, b.y0, b.x1, b.y1, r);
        hull(Stream.of(b.z0, b.z1).flatMap(z -> edge.stream().map(p -> at(p.x(), p.y(), z))), m.side(), m.side());
        double left = b.x0 + r;
        double right = b.x1 - r;
        face(fade(Way.ACROSS, m.top(), m.front()), "", at(left, b.y1, b.z0), at(right, b.y1, b.z0),
                at(right, b.y1, b.z1), at(left, b.y1, b.z1));
        front(b.x0, b.y1, b.z1, Svg.rect(0, 0, b.width(), b.height(), r, fade(Way.SLANTED, m.front(), m.shade())));
        add(Svg.line(Svg.through(List.of(place(left, b.y1, b.z1), place(right, b.y1, b.z1))), m.edge(), 1.4, .85));
    }

    /** A flat thing that lies; its top is the face one looks at. @param r round corners of its top */
    public void slab(Box b, Material m, double r) {
        slab(b, m, r, fade(Way.SLANTED, m.top(), m.shade()));
    }

    /** The same with a top of another paint. */
    public void slab(Box b, Material m, double r, String top) {
        var edge = Point.rounded(b.x0, b.z0, b.x1, b.z1, r);
        hull(Stream.of(b.y0, b.y1).flatMap(y -> edge.stream().map(p -> at(p.x(), y, p.y()))),
                fade(Way.ACROSS, m.shade(), m.side()), m.side());
        top(b.x0, b.y1, b.z0, Svg.rect(0, 0, b.width(), b.depth(), r, top) + Svg.rect(.3, .3, b.width() - .6,
                b.depth() - .6, r, "none", "stroke=\"" + m.edge() + "\" stroke-width=\".5\" opacity=\".7\""));
    }

    /** The room a solid takes. */
    public record Box(double x0, double x1, double y0, double y1, double z0, double z1) {

        double width() {
            return x1 - x0;
        }

        double height() {
            return y1 - y0;
        }

        double depth() {
            return z1 - z0;
        }
    }

    public static Box box(double x0, double x1, double y0, double y1, double z0, double z1) {
        return new Box(x0, x1, y0, y1, z0, z1);
    }

    /** Something drawn with a pen of the same camera, to be used many times; it shares the paints. */
    public String apart(Runnable drawing) {
        int from = drawn.length();
        drawing.run();
        var part = drawn.substring(from);
        drawn.setLength(from);
        return part;
    }
}
