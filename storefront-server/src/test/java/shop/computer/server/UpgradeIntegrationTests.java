package shop.computer.server;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

class UpgradeIntegrationTests extends Upgrade {

    @Override
    DriverManagerDataSource database() {
        return MySqlDatabases.empty("upgrade");
    }
}
