package shop.computer.server;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Databases of their own on the MySQL that all tests share. */
public final class MySqlDatabases {

    private MySqlDatabases() {}

    /** One without tables, made at the first connection. */
    public static DriverManagerDataSource empty(String name) {
        return new DriverManagerDataSource(
                MySqlServer.running().url().replace("/shop?", "/" + name + "?createDatabaseIfNotExist=true&"), "root",
                "");
    }
}
