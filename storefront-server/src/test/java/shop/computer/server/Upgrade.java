package shop.computer.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** That a shop which kept its stock before there were holds and cost layers finds it again in them; the same on every database. */
abstract class Upgrade {

    /** An empty database of the test's own. */
    abstract DriverManagerDataSource database();

    @Test
    void carriesOpenReservationsAndBalancesIntoHoldsAndLayers() {
        var database = database();
        var jdbc = JdbcClient.create(database);
        migrate(database, "11");
        jdbc.sql("""
                insert into inventory_stock (sku, on_hand, reserved, reorder_at, unit_cost, version)
                values ('OLD-1', 5, 3, 1, 33.33, 9), ('OLD-2', 0, 0, 1, 10.00, 2)""").update();
        jdbc.sql("""
                insert into inventory_movement (sku, kind, on_hand, reserved, document, who, moved_at) values
                ('OLD-1', 'RECEIPT', 6, 0, null, 'stock', '2026-10-01 00:00:00'),
                ('OLD-1', 'RESERVATION', 0, 2, 'CS-2610000001', 'customer', '2026-10-02 00:00:00'),
                ('OLD-1', 'RESERVATION', 0, 1, 'CS-2610000002', 'customer', '2026-10-02 00:00:00'),
                ('OLD-1', 'RESERVATION', 0, 1, 'CS-2610000003', 'customer', '2026-10-03 00:00:00'),
                ('OLD-1', 'SALE', -1, -1, 'CS-2610000003', 'sok', '2026-10-04 00:00:00'),
                ('OLD-2', 'RECEIPT', 1, 0, null, 'stock', '2026-10-01 00:00:00'),
                ('OLD-2', 'ADJUSTMENT', -1, 0, null, 'stock', '2026-10-01 00:00:00')""").update();

        migrate(database, "latest");

        assertThat(jdbc.sql("select document from inventory_hold order by document").query(String.class).list())
                .containsExactly("CS-2610000001", "CS-2610000002");
        assertThat(jdbc.sql("select left_value from inventory_layer").query(String.class).list())
                .containsExactly("166.65");
        BooksInvariants.holdForStock("OLD-1", jdbc);
        BooksInvariants.holdForStock("OLD-2", jdbc);
    }

    private static void migrate(DriverManagerDataSource database, String target) {
        Flyway.configure().dataSource(database).locations("classpath:db/migration").outOfOrder(true).target(target)
                .load().migrate();
    }
}
