package shop.computer.server.order.delivery;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.order.delivery.DeliveryZone;
import shop.computer.server.customer.Province;
import shop.computer.server.customer.Provinces;
import shop.computer.server.order.refusal.OrderInputException;

/** Whether zones can stand: each name once, each province once, each fee an amount that somebody may have meant. */
final class ZoneCheck {

    private static final Money MOST = Money.usd("1000");

    private final Set<String> codes = new HashSet<>();
    private final Set<String> provinces = new HashSet<>();

    private ZoneCheck() {}

    /** @throws OrderInputException if they cannot; names the first field that is wrong */
    static void check(List<DeliveryZone> zones) {
        var check = new ZoneCheck();
        for (int index = 0; index < zones.size(); index++) {
            check.check("zones[" + index + "].", zones.get(index));
        }
        check.all();
    }

    private void check(String at, DeliveryZone zone) {
        if (!codes.add(zone.code())) {
            throw new OrderInputException(at + "code", "order.zone.code.doubled", zone.code());
        }
        var fee = zone.fee();
        if (fee.currency() != Currency.USD || fee.isNegative() || fee.compareTo(MOST) > 0) {
            throw new OrderInputException(at + "fee", "order.zone.fee", MOST.amount().toBigInteger());
        }
        for (var code : zone.provinces()) {
            var province = Provinces.find(code)
                    .orElseThrow(() -> new OrderInputException(at + "provinces", "order.zone.province.unknown", code));
            if (!provinces.add(code)) {
                throw new OrderInputException(at + "provinces", "order.zone.province.doubled", name(province));
            }
        }
    }

    private void all() {
        var missing = Provinces.all().stream().filter(province -> !provinces.contains(province.code()))
                .map(ZoneCheck::name).collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new OrderInputException("zones", "order.zone.province.missing", missing);
        }
    }

    private static String name(Province province) {
        return province.name(LocaleContextHolder.getLocale());
    }
}
