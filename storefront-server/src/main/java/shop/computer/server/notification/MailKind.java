package shop.computer.server.notification;

import java.util.Locale;

/** What a customer is written about. */
enum MailKind {

    /** The order arrived. */
    PLACED,
    /** It is paid, or the shop takes cash at the hand-over. */
    CONFIRMED;

    /** For keys of texts and for addresses: {@code placed}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
