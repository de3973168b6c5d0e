package shop.computer.server.catalog.spec;

import java.util.List;

/** Specifications that belong together, of several products side by side, in the language of the request. */
public record SpecTable(String label, List<SpecTable.Row> rows) {

    public SpecTable {
        rows = List.copyOf(rows);
    }

    /** Only what is not the same for all of them. */
    public SpecTable differences() {
        return new SpecTable(label, rows.stream().filter(Row::differs).toList());
    }

    /**
     * One specification.
     *
     * @param values one for each product, with its unit; empty where it is not known
     * @param latin whether the values are to be marked as Latin text in a Khmer page
     */
    public record Row(String label, List<String> values, boolean latin) {

        public Row {
            values = List.copyOf(values);
        }

        public boolean differs() {
            return values.stream().distinct().count() > 1;
        }
    }
}
