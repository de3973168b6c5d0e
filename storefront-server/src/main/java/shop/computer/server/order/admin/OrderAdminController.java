package shop.computer.server.order.admin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shop.computer.api.ApiPaths;
import shop.computer.api.CursorPage;
import shop.computer.api.OrderNumber;
import shop.computer.api.Version;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.order.OrderLine;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.OrderSummary;
import shop.computer.api.order.SwitchPayment;
import shop.computer.api.order.TakeStep;
import shop.computer.api.order.edit.EditOrder;
import shop.computer.api.order.remark.AddRemark;
import shop.computer.api.order.returns.TakeReturn;
import shop.computer.api.staff.Needs;
import shop.computer.api.staff.Right;
import shop.computer.server.order.Orders;
import shop.computer.server.order.book.OrderQuery;

/** Orders for staff: the list, one of them, its next step, its changes. What the goods cost the shop only with {@link Right#COST}. */
@RestController
@RequestMapping(ApiPaths.ORDERS)
@Needs(Right.ORDERS)
class OrderAdminController {

    private final Orders orders;

    OrderAdminController(Orders orders) {
        this.orders = orders;
    }

    /** Newest first; {@code status} may stand several times, {@code text} is part of a number, phone or name. */
    @GetMapping
    CursorPage<OrderSummary> list(@RequestParam(defaultValue = "") Set<OrderStatus> status,
            @RequestParam(defaultValue = "") @Size(max = 100) String text,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(OrderQuery.MAX_LIMIT) int limit,
            @RequestParam(defaultValue = "false") boolean total) {
        return orders.list(new OrderQuery(status, text.isBlank() ? null : text.strip(), cursor, limit, total));
    }

    @GetMapping("/{number}")
    OrderDetail detail(@PathVariable OrderNumber number, Authentication caller) {
        return seenBy(caller, orders.detail(number));
    }

    @PostMapping("/{number}/steps")
    OrderDetail take(@PathVariable OrderNumber number, Version seen, @RequestBody @Valid TakeStep step,
            Authentication caller) {
        return seenBy(caller, orders.take(number, step, seen.number(), caller.getName()));
    }

    @PostMapping("/{number}/returns")
    OrderDetail takeBack(@PathVariable OrderNumber number, Version seen, @RequestBody @Valid TakeReturn wanted,
            Authentication caller) {
        return seenBy(caller, orders.takeBack(number, wanted, seen.number(), caller.getName()));
    }

    /** A remark for the customer stands on the order's page, and is mailed where there is an address. */
    @PostMapping("/{number}/notes")
    OrderDetail remark(@PathVariable OrderNumber number, @RequestBody @Valid AddRemark remark, Authentication caller) {
        return seenBy(caller, orders.remark(number, remark, caller.getName()));
    }

    @PutMapping("/{number}/content")
    OrderDetail edit(@PathVariable OrderNumber number, Version seen, @RequestBody @Valid EditOrder wish,
            Authentication caller) {
        return seenBy(caller, orders.edit(number, wish, seen.number(), caller.getName()));
    }

    @PutMapping("/{number}/payment-method")
    OrderDetail payBy(@PathVariable OrderNumber number, Version seen, @RequestBody @Valid SwitchPayment wish,
            Authentication caller) {
        return seenBy(caller, orders.switchPayment(number, wish, seen.number(), caller.getName()));
    }

    private static OrderDetail seenBy(Authentication caller, OrderDetail order) {
        return may(caller, Right.COST) ? order : withoutCost(order);
    }

    private static OrderDetail withoutCost(OrderDetail order) {
        var lines = order.lines().stream()
                .map(line -> new OrderLine(line.sku(), line.name(), line.quantity(), line.unitPrice(), line.total(),
                        null, null, line.returned(), line.serials(), line.discount()))
                .toList();
        return new OrderDetail(order.summary(), lines, order.subtotal(), order.deliveryFee(), order.total(),
                order.totalRiel(), order.rate(), order.email(), order.note(), order.address(), order.payment(),
                order.story(), order.nextSteps(), order.papers(), order.coupon());
    }

    private static boolean may(Authentication caller, Right right) {
        return caller.getAuthorities().stream().map(GrantedAuthority::getAuthority).anyMatch(right.name()::equals);
    }
}
