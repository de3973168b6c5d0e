package shop.computer.server.catalog.spec;

import java.util.List;

/** Specifications that belong together, in the language of the request. */
public record SpecGroup(String label, List<SpecRow> rows) {

    public SpecGroup {
        rows = List.copyOf(rows);
    }

    /**
     * One specification.
     *
     * @param value with its unit, ready to be shown
     * @param latin whether the value is to be marked as Latin text in a Khmer page
     */
    public record SpecRow(String label, String value, boolean latin) {}
}
