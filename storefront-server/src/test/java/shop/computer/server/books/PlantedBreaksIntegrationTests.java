package shop.computer.server.books;

import java.util.List;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import shop.computer.server.MySqlDatabases;

class PlantedBreaksIntegrationTests extends PlantedBreaks {

    @Override
    DriverManagerDataSource empty() {
        return MySqlDatabases.empty("planted");
    }

    @Override
    List<String> loosened() {
        return List.of("set foreign_key_checks = 0", "drop index ix_payment_request_bank_hash on payment_request");
    }
}
