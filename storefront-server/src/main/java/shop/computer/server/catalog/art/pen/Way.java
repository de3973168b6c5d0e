package shop.computer.server.catalog.art.pen;

/** Which way a gradient runs. */
public enum Way {

    DOWN("x1=\"0\" y1=\"0\" x2=\"0\" y2=\"1\""), ACROSS("x1=\"0\" y1=\"0\" x2=\"1\" y2=\"0\""),
    SLANTED("x1=\"0\" y1=\"0\" x2=\"1\" y2=\"1\"");

    private final String attributes;

    Way(String attributes) {
        this.attributes = attributes;
    }

    String attributes() {
        return attributes;
    }
}
