package shop.computer.server.books;

import java.util.List;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class PlantedBreaksTests extends PlantedBreaks {

    @Override
    DriverManagerDataSource empty() {
        return new DriverManagerDataSource("jdbc:h2:mem:planted;MODE=MySQL;DATABASE_TO_LOWER=TRUE;"
                + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;IGNORECASE=TRUE;DB_CLOSE_DELAY=-1", "sa", "");
    }

    @Override
    List<String> loosened() {
        return List.of("set referential_integrity false", "drop index ix_payment_request_bank_hash",
                "alter table inventory_stock drop constraint ck_inventory_stock_reserved");
    }
}
