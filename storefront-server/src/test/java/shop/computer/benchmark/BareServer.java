package shop.computer.benchmark;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/**
 * The least that pages can cost: the same Tomcat without filters or framework, in the same process, on the port after the shop's. {@code /rows} reads the
 * rows of a page by one query and writes as many bytes as the page has; {@code /bytes} writes a page from memory.
 */
final class BareServer {

    private static final Pattern SKU = Pattern.compile("<article [^>]*data-sku=\"([^\"]+)\"");

    private BareServer() {}

    static void start(int port, DataSource database, String listPage, String frontPage)
            throws LifecycleException, IOException {
        var tomcat = new Tomcat();
        tomcat.setPort(port);
        tomcat.setSilent(true);
        var context = tomcat.addContext("", null);
        add(tomcat, "rows", new Rows(database, bytes(listPage)));
        add(tomcat, "bytes", new Bytes(bytes(frontPage)));
        context.addServletMappingDecoded("/rows", "rows");
        context.addServletMappingDecoded("/bytes", "bytes");
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        tomcat.getConnector().setThrowOnFailure(true);
        tomcat.start();
    }

    private static void add(Tomcat tomcat, String name, HttpServlet servlet) {
        tomcat.addServlet("", name, servlet);
    }

    private static byte[] bytes(String address) throws IOException {
        try (InputStream page = URI.create(address).toURL().openStream()) {
            return page.readAllBytes();
        }
    }

    private static final class Bytes extends HttpServlet {

        private final transient byte[] page;

        Bytes(byte[] page) {
            this.page = page;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            send(page, response);
        }
    }

    private static final class Rows extends HttpServlet {

        private static final String QUERY = """
                select p.sku, p.slug, p.name, p.brand, p.price, p.warranty_months, s.on_hand, s.reserved
                from catalog_product p join inventory_stock s on s.sku = p.sku where p.sku in (%s)""";

        private final transient DataSource database;
        private final transient List<String> skus;
        private final String query;
        private final String page;

        Rows(DataSource database, byte[] page) {
            this.database = database;
            this.page = new String(page, StandardCharsets.UTF_8);
            skus = SKU.matcher(this.page).results().map(found -> found.group(1)).toList();
            query = QUERY.formatted(String.join(",", skus.stream().map(_ -> "?").toList()));
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var html = new StringBuilder(page.length());
            try (var connection = database.getConnection(); var statement = connection.prepareStatement(query)) {
                for (var i = 0; i < skus.size(); i++) {
                    statement.setString(i + 1, skus.get(i));
                }
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        html.append("<article data-sku=\"").append(rows.getString(1)).append("\"><a href=\"/p/")
                                .append(rows.getString(2))
                                .append("\">").append(rows.getString(3)).append("</a><p>").append(rows.getString(4))
                                .append("</p><b>$")
                                .append(rows.getBigDecimal(5)).append("</b><p>").append(rows.getInt(6))
                                .append("</p><p>")
                                .append(rows.getInt(7) - rows.getInt(8)).append(" in stock</p></article>");
                    }
                }
            } catch (SQLException e) {
                throw new IOException(e);
            }
            html.append(page, html.length(), page.length());
            send(html.toString().getBytes(StandardCharsets.UTF_8), response);
        }
    }

    private static void send(byte[] page, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
