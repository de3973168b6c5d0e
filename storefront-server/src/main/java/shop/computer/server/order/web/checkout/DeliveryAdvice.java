package shop.computer.server.order.web.checkout;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;
import shop.computer.api.Money;
import shop.computer.api.order.Handover;
import shop.computer.server.customer.Provinces;
import shop.computer.server.order.delivery.DeliveryDays;
import shop.computer.server.order.delivery.DeliveryFees;

/** What pages before checkout, the cart above all, say about delivery: they show the full price, but their rooms know no orders. */
@ControllerAdvice(annotations = Controller.class)
class DeliveryAdvice {

    private final DeliveryFees fees;
    private final DeliveryDays days;
    private final Clock clock;

    DeliveryAdvice(DeliveryFees fees, DeliveryDays days, Clock clock) {
        this.fees = fees;
        this.days = days;
        this.clock = clock;
    }

    /** In Phnom Penh, USD; read only by pages that show it. */
    @ModelAttribute("deliveryFee")
    LazyContextVariable<Money> fee() {
        return new LazyContextVariable<>() {
            @Override
            protected Money loadValue() {
                return fees.fee(Handover.DELIVERY, Provinces.PHNOM_PENH);
            }
        };
    }

    /** In Phnom Penh, for who orders now. */
    @ModelAttribute("deliveryDay")
    LocalDate day() {
        return days.inTown(clock.instant());
    }

    /** What is promised of a delivery in Phnom Penh before anything is ordered; null where the settings promise nothing. */
    @ModelAttribute("deliveryPromise")
    @Nullable
    Promise promise() {
        return days.arePromised()
                ? new Promise(days.inTown(clock.instant()), days.lastCall(clock.instant()).orElse(null))
                : null;
    }

    /** @param before until when today it has to be ordered; null if it is too late for that */
    record Promise(LocalDate day, @Nullable LocalTime before) {}
}
