package shop.computer.desktop.api;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shop.computer.api.ApiPaths;
import shop.computer.api.CursorPage;
import shop.computer.api.OrderNumber;
import shop.computer.api.Version;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.OrderSummary;
import shop.computer.api.order.TakeStep;
import shop.computer.desktop.api.line.ActionKey;
import shop.computer.desktop.api.line.Query;
import shop.computer.desktop.api.line.Server;
import tools.jackson.core.type.TypeReference;

/** Orders on the server. */
public final class OrdersApi {

    private final Server server;

    public OrdersApi(Server server) {
        this.server = server;
    }

    /**
     * One page of the list, newest first.
     *
     * @param statuses empty for all
     * @param text number, name or phone; blank for all
     */
    public CursorPage<OrderSummary> list(Collection<OrderStatus> statuses, String text, @Nullable String cursor,
            int limit) {
        var status = statuses.stream().map(Enum::name).collect(Collectors.joining(","));
        var query = new Query().with("status", status).with("text", text).with("cursor", cursor).with("limit", limit)
                .with("total", cursor == null ? "true" : null);
        return server.get(ApiPaths.ORDERS, query.map(), new TypeReference<>() {
        });
    }

    public OrderDetail detail(OrderNumber number) {
        return server.get(ApiPaths.ORDERS + "/" + number, new Query().map(), new TypeReference<>() {
        });
    }

    /** Takes the order one step on, if it still stands as {@code seen}. */
    public OrderDetail take(OrderNumber number, TakeStep step, Version seen, ActionKey key) {
        return server.post(ApiPaths.ORDERS + "/" + number + "/steps", step, key, seen, new TypeReference<>() {
        });
    }
}
