package shop.computer.server.order.web.track;

import org.jspecify.annotations.Nullable;

/** What a customer knows of an order whose link is lost. */
record TrackForm(String number, String phone) {

    TrackForm {
        number = text(number);
        phone = text(phone);
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
