package shop.computer.server.order.delivery;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.computer.api.Money;
import shop.computer.api.order.delivery.DeliveryZone;

/** The tables of delivery zones. */
@Repository
class ZoneBook {

    private final JdbcClient jdbc;

    ZoneBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The fee of each province, USD. */
    Map<String, Money> fees() {
        var fees = new HashMap<String, Money>();
        jdbc.sql("""
                select p.province, z.fee from order_delivery_province p
                join order_delivery_zone z on z.code = p.zone_code""").query(row -> {
            fees.put(row.getString("province"), Money.usd(row.getBigDecimal("fee")));
        });
        return fees;
    }

    /** How often the zones were changed. */
    long version() {
        return jdbc.sql("select version from order_delivery_version where id = 1").query(Long.class).single();
    }

    /** The zones in the order in which staff put them. */
    List<DeliveryZone> zones() {
        var provinces = provinces();
        return jdbc.sql("select code, name, fee from order_delivery_zone order by position")
                .query((row, _) -> new DeliveryZone(row.getString("code"), row.getString("name"),
                        Money.usd(row.getBigDecimal("fee")),
                        provinces.getOrDefault(row.getString("code"), List.of())))
                .list();
    }

    /** @return whether it was the newest version, which it is no longer */
    boolean supersede(long version) {
        return jdbc.sql("update order_delivery_version set version = version + 1 where id = 1 and version = :seen")
                .param("seen", version).update() == 1;
    }

    /** Writes these zones in place of all there were. */
    void replace(List<DeliveryZone> zones) {
        jdbc.sql("delete from order_delivery_province").update();
        jdbc.sql("delete from order_delivery_zone").update();
        for (var zone : zones) {
            jdbc.sql("insert into order_delivery_zone (code, position, name, fee) values (?, ?, ?, ?)")
                    .params(zone.code(), zones.indexOf(zone), zone.name(), zone.fee().amount()).update();
            zone.provinces()
                    .forEach(province -> jdbc
                            .sql("insert into order_delivery_province (province, zone_code) values (?, ?)")
                            .params(province, zone.code()).update());
        }
    }

    private Map<String, List<String>> provinces() {
        var byZone = new LinkedHashMap<String, List<String>>();
        jdbc.sql("select province, zone_code from order_delivery_province").query(row -> {
            byZone.merge(row.getString("zone_code"), List.of(row.getString("province")), ZoneBook::both);
        });
        return byZone;
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted(Comparator.comparingInt(ZoneBook::number)).toList();
    }

    /** KH-9 stands before KH-12. */
    private static int number(String province) {
        return Integer.parseInt(province.substring(province.indexOf('-') + 1));
    }
}
