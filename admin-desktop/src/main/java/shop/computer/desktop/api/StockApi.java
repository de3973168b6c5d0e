package shop.computer.desktop.api;

import org.jspecify.annotations.Nullable;
import shop.computer.api.ApiPaths;
import shop.computer.api.CursorPage;
import shop.computer.api.Sku;
import shop.computer.api.Version;
import shop.computer.api.inventory.AdjustStock;
import shop.computer.api.inventory.StockDetail;
import shop.computer.api.inventory.StockRow;
import shop.computer.desktop.api.line.ActionKey;
import shop.computer.desktop.api.line.Query;
import shop.computer.desktop.api.line.Server;
import tools.jackson.core.type.TypeReference;

/** Stock on the server. */
public final class StockApi {

    private final Server server;

    public StockApi(Server server) {
        this.server = server;
    }

    /** One page of the stock list; {@code text} is a SKU, name or brand, blank for all. */
    public CursorPage<StockRow> list(StockLevelFilter level, String text, @Nullable String cursor, int limit) {
        var query = new Query().with("level", level.word()).with("text", text).with("cursor", cursor)
                .with("limit", limit)
                .with("total", cursor == null ? "true" : null);
        return server.get(ApiPaths.STOCK, query.map(), new TypeReference<>() {
        });
    }

    public StockDetail detail(Sku sku) {
        return server.get(path(sku), new Query().map(), new TypeReference<>() {
        });
    }

    /** Corrects what is on hand, if it still stands as {@code seen}. */
    public StockDetail adjust(Sku sku, AdjustStock change, Version seen, ActionKey key) {
        return server.post(path(sku) + "/adjustments", change, key, seen, new TypeReference<>() {
        });
    }

    private static String path(Sku sku) {
        return ApiPaths.STOCK + "/" + sku;
    }
}
