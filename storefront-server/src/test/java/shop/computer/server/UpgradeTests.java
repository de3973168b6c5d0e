package shop.computer.server;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

class UpgradeTests extends Upgrade {

    @Override
    DriverManagerDataSource database() {
        return new DriverManagerDataSource("jdbc:h2:mem:upgrade;MODE=MySQL;DATABASE_TO_LOWER=TRUE;"
                + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;IGNORECASE=TRUE;DB_CLOSE_DELAY=-1", "sa", "");
    }
}
