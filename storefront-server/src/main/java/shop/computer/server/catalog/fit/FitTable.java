package shop.computer.server.catalog.fit;

import static shop.computer.server.catalog.fit.FitRule.How.AMONG;
import static shop.computer.server.catalog.fit.FitRule.How.AT_MOST;
import static shop.computer.server.catalog.fit.FitRule.How.IS;
import static shop.computer.server.catalog.fit.FitRule.How.SAME;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which kinds of products are offered beside each other, and by which rules they fit. */
final class FitTable {

    private static final String CPU = "processors";
    private static final String BOARD = "motherboards";
    private static final String MEMORY = "memory";
    private static final String GRAPHICS = "graphics-cards";
    private static final String COOLER = "cpu-coolers";
    private static final String CASE = "cases";
    private static final String POWER = "power-supplies";
    private static final String MOUSE = "mice";
    private static final String KEYBOARD = "keyboards";
    private static final String FORM = "form_factor";

    private static final List<FitRule> RULES = List.of(new FitRule(CPU, "socket", SAME, BOARD, "socket"),
            new FitRule(BOARD, "memory_type", AMONG, CPU, "memory_types"),
            new FitRule(MEMORY, "memory_type", SAME, BOARD, "memory_type"),
            new FitRule(MEMORY, "memory_type", AMONG, CPU, "memory_types"),
            new FitRule(MEMORY, FORM, IS, BOARD, "DIMM"), new FitRule(MEMORY, FORM, IS, CPU, "DIMM"),
            new FitRule(CPU, "socket", AMONG, COOLER, "sockets"),
            new FitRule(BOARD, FORM, AMONG, CASE, "motherboards"),
            new FitRule(GRAPHICS, "length_mm", AT_MOST, CASE, "max_gpu_length_mm"),
            new FitRule(COOLER, "height_mm", AT_MOST, CASE, "max_cooler_height_mm"),
            new FitRule(GRAPHICS, "recommended_psu_w", AT_MOST, POWER, "wattage_w"),
            new FitRule(POWER, FORM, AMONG, CASE, "psu_form_factors"));

    /** Kinds offered beside a kind, the most wanted first; where no rule is about the two, any does. */
    private static final Map<String, List<String>> PARTNERS = Map.ofEntries(
            Map.entry(CPU, List.of(BOARD, COOLER, MEMORY)), Map.entry(BOARD, List.of(CPU, MEMORY, CASE)),
            Map.entry(MEMORY, List.of(BOARD, CPU)), Map.entry(GRAPHICS, List.of(POWER, CASE)),
            Map.entry(COOLER, List.of(CPU, CASE, "thermal-paste")), Map.entry(CASE, List.of(BOARD, POWER, GRAPHICS)),
            Map.entry(POWER, List.of(GRAPHICS, CASE)), Map.entry("laptops", List.of(MOUSE, "headsets")),
            Map.entry(KEYBOARD, List.of(MOUSE)), Map.entry(MOUSE, List.of(KEYBOARD)));

    /** Every specification that a rule reads. */
    static final Set<String> SPECS = RULES.stream().flatMap(rule -> Stream.of(rule.spec(), rule.otherSpec()))
            .collect(Collectors.toUnmodifiableSet());

    private FitTable() {}

    static List<String> partners(String kind) {
        return PARTNERS.getOrDefault(kind, List.of());
    }

    /** Whether nothing that is known, or not known, speaks against it. */
    static boolean fits(Part one, Part two) {
        return RULES.stream().filter(rule -> rule.isAbout(one.kind(), two.kind()))
                .allMatch(rule -> rule.holds(one, two));
    }
}
