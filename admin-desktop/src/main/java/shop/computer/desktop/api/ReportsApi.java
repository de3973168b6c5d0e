package shop.computer.desktop.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.computer.api.ApiPaths;
import shop.computer.api.CursorPage;
import shop.computer.api.report.SalesDay;
import shop.computer.api.report.SalesLine;
import shop.computer.desktop.api.line.Query;
import shop.computer.desktop.api.line.Server;
import tools.jackson.core.type.TypeReference;

/** What was sold, as the server's books say. Days are those of Phnom Penh, both ends included. */
public final class ReportsApi {

    private static final int PAGE = 200;

    private final Server server;

    public ReportsApi(Server server) {
        this.server = server;
    }

    public List<SalesDay> salesByDay(LocalDate from, LocalDate to) {
        return server.get(ApiPaths.SALES_BY_DAY, new Query().with("from", from).with("to", to).map(),
                new TypeReference<>() {
                });
    }

    /** One page of sold lines, oldest first; the first page says how many there are if the server counts them. */
    public CursorPage<SalesLine> salesLines(LocalDate from, LocalDate to, @Nullable String cursor) {
        var query = new Query().with("from", from).with("to", to).with("cursor", cursor).with("limit", PAGE)
                .with("total", cursor == null ? "true" : null);
        return server.get(ApiPaths.SALES_LINES, query.map(), new TypeReference<>() {
        });
    }
}
