package shop.computer.server.customer;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The 24 provinces and the capital, with the names of the national gazetteer. */
public final class Provinces {

    /** The capital, where delivery is cheaper and the driver takes cash. */
    public static final String PHNOM_PENH = "KH-12";

    private static final List<Province> ALL = List.of(
            new Province("KH-1", "Banteay Meanchey", "បន្ទាយមានជ័យ"),
            new Province("KH-2", "Battambang", "បាត់ដំបង"),
            new Province("KH-3", "Kampong Cham", "កំពង់ចាម"),
            new Province("KH-4", "Kampong Chhnang", "កំពង់ឆ្នាំង"),
            new Province("KH-5", "Kampong Speu", "កំពង់ស្ពឺ"),
            new Province("KH-6", "Kampong Thom", "កំពង់ធំ"),
            new Province("KH-7", "Kampot", "កំពត"),
            new Province("KH-8", "Kandal", "កណ្តាល"),
            new Province("KH-23", "Kep", "កែប"),
            new Province("KH-9", "Koh Kong", "កោះកុង"),
            new Province("KH-10", "Kratie", "ក្រចេះ"),
            new Province("KH-11", "Mondulkiri", "មណ្ឌលគិរី"),
            new Province("KH-22", "Oddar Meanchey", "ឧត្តរមានជ័យ"),
            new Province("KH-24", "Pailin", "ប៉ៃលិន"),
            new Province("KH-12", "Phnom Penh", "ភ្នំពេញ"),
            new Province("KH-18", "Preah Sihanouk", "ព្រះសីហនុ"),
            new Province("KH-13", "Preah Vihear", "ព្រះវិហារ"),
            new Province("KH-14", "Prey Veng", "ព្រៃវែង"),
            new Province("KH-15", "Pursat", "ពោធិ៍សាត់"),
            new Province("KH-16", "Ratanakiri", "រតនគិរី"),
            new Province("KH-17", "Siem Reap", "សៀមរាប"),
            new Province("KH-19", "Stung Treng", "ស្ទឹងត្រែង"),
            new Province("KH-20", "Svay Rieng", "ស្វាយរៀង"),
            new Province("KH-21", "Takeo", "តាកែវ"),
            new Province("KH-25", "Tboung Khmum", "ត្បូងឃ្មុំ"));

    private Provinces() {}

    /** All 25, by their English names. */
    public static List<Province> all() {
        return ALL;
    }

    /** All 25, by their names in that language. */
    public static List<Province> in(Locale language) {
        return ALL.stream().sorted(Comparator.comparing(province -> province.name(language))).toList();
    }

    /** @param code ISO 3166-2 */
    public static Optional<Province> find(@Nullable String code) {
        return ALL.stream().filter(province -> province.code().equals(code)).findFirst();
    }
}
