package shop.computer.server.notification;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.OrderSummary;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.server.customer.account.CodeLetter;
import shop.computer.server.customer.account.SignIns;
import shop.computer.server.order.OrderLinks;
import shop.computer.server.store.Store;

/** Words a mail, one about an order in the language it was placed in. Links lead to the shop's configured address, never to one out of a request. */
@Component
class LetterWriter {

    private static final Locale KHMER = Locale.of("km");

    private final ITemplateEngine templates;
    private final MessageSource texts;
    private final OrderLinks links;
    private final Store store;
    private final String publicUrl;

    LetterWriter(ITemplateEngine templates, MessageSource texts, OrderLinks links, Store store,
            @Value("${shop.public-url}") String publicUrl) {
        this.templates = templates;
        this.texts = texts;
        this.links = links;
        this.store = store;
        this.publicUrl = publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
    }

    /** @param more what only letters of this kind say, by the names that the templates know it by */
    Letter write(MailKind kind, OrderDetail order, Locale language, Map<String, Object> more) {
        var number = order.summary().number();
        var subject = texts.getMessage("notification.mail.%s.subject".formatted(kind.word()),
                new Object[]{number.value()}, language);
        var words = new Context(language,
                Map.of("subject", subject, "intro", intro(kind, order), "order", order, "link", link(order, language)));
        words.setVariable("handover", handover(order.summary(), language));
        words.setVariables(more);
        return new Letter(texts.getMessage("layout.shop", null, language), subject,
                templates.process("notification/mail/order.txt", words),
                templates.process("notification/mail/order", words));
    }

    /** Words the mail with a code to sign in. */
    Letter write(CodeLetter letter) {
        var subject = texts.getMessage("notification.mail.code.subject", new Object[]{letter.code()},
                letter.language());
        var words = new Context(letter.language(), Map.of("subject", subject, "code", letter.code(), "minutes",
                SignIns.CODE_LIFE.toMinutes()));
        return new Letter(texts.getMessage("layout.shop", null, letter.language()), subject,
                templates.process("notification/mail/code.txt", words),
                templates.process("notification/mail/code", words));
    }

    /** How the goods come to the customer; absent once nothing comes any more. */
    private @Nullable String handover(OrderSummary order, Locale language) {
        if (order.status().isFinal()) {
            return null;
        }
        var how = order.status() == OrderStatus.READY ? "ready" : order.handover().name().toLowerCase(Locale.ROOT);
        var contact = store.contact(language);
        var where = Stream.of(contact.address(), contact.hours()).filter(fact -> !fact.isEmpty()).toList();
        var said = texts.getMessage("notification.mail.handover." + how, null, language);
        return how.equals("ready") && !where.isEmpty() ? said + "\n" + String.join("\n", where) : said;
    }

    private static String intro(MailKind kind, OrderDetail order) {
        var isCash = order.summary().method() == PaymentMethod.CASH;
        var how = switch (kind) {
            case PLACED -> isCash ? "cash" : money(order.summary().payment());
            case CONFIRMED, READY, SHIPPED, EXPIRED -> isCash ? "cash" : "khqr";
            case CANCELLED -> "unpaid";
            case REMARK -> "said";
            case RETURNED -> "credit";
            case EDITED, MORE_TO_PAY -> order.papers().openDifference() == null ? "settled" : "open";
            case REFUND_DUE -> order.summary().status() == OrderStatus.CANCELLED
                    ? "cancelled"
                    : order.summary().status() == OrderStatus.EXPIRED ? "late" : "surplus";
        };
        return "notification.mail.%s.intro.%s".formatted(kind.word(), how);
    }

    /** Money in doubt is neither asked for again nor thanked for. */
    private static String money(PaymentStatus payment) {
        return switch (payment) {
            case PAID -> "paid";
            case REVIEW -> "review";
            case WAITING, EXPIRED, FAILED -> "waiting";
        };
    }

    private String link(OrderDetail order, Locale language) {
        var number = order.summary().number();
        var inLanguage = language.getLanguage().equals(KHMER.getLanguage()) ? "/km" : "";
        return "%s%s/orders/%s?key=%s".formatted(publicUrl, inLanguage, number, links.key(number));
    }
}
