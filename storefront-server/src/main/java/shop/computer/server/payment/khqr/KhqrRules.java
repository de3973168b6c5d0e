package shop.computer.server.payment.khqr;

import static shop.computer.server.payment.khqr.element.KhqrFault.*;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Currency;
import shop.computer.server.payment.khqr.KhqrDetails.Notes;
import shop.computer.server.payment.khqr.KhqrDetails.OtherLanguage;
import shop.computer.server.payment.khqr.KhqrRequest.Individual;
import shop.computer.server.payment.khqr.KhqrRequest.Merchant;
import shop.computer.server.payment.khqr.element.KhqrException;
import shop.computer.server.payment.khqr.element.KhqrFault;
import shop.computer.server.payment.khqr.element.Tlv;

/** Lengths and forms that hold for a KHQR whether it is written or read. */
final class KhqrRules {

    private static final int ACCOUNT = 32;
    private static final int TEXT = 25;
    private static final int CITY = 15;
    private static final Pattern ACCOUNT_FORM = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern CATEGORY_FORM = Pattern.compile("[0-9]{4}");

    private KhqrRules() {}

    static void check(KhqrRequest request) {
        checkAccount(request.account());
        switch (request) {
            case Individual one -> {
                longest(one.accountInformation(), ACCOUNT, ACCOUNT_INFORMATION_TOO_LONG);
                longest(one.acquiringBank(), ACCOUNT, ACQUIRING_BANK_TOO_LONG);
            }
            case Merchant one -> {
                needed(one.merchantId(), MERCHANT_ID_MISSING);
                longest(one.merchantId(), ACCOUNT, MERCHANT_ID_TOO_LONG);
                needed(one.acquiringBank(), ACQUIRING_BANK_MISSING);
                longest(one.acquiringBank(), ACCOUNT, ACQUIRING_BANK_TOO_LONG);
            }
        }
        check(request.details());
    }

    private static void check(KhqrDetails details) {
        needed(details.name(), NAME_MISSING);
        longest(details.name(), TEXT, NAME_TOO_LONG);
        needed(details.city(), CITY_MISSING);
        longest(details.city(), CITY, CITY_TOO_LONG);
        needed(details.categoryCode(), CATEGORY_MISSING);
        longest(details.categoryCode(), 4, CATEGORY_TOO_LONG);
        refuse(!CATEGORY_FORM.matcher(details.categoryCode()).matches(), CATEGORY_NOT_DIGITS);
        longest(details.unionPay(), Tlv.LONGEST, UNION_PAY_TOO_LONG);
        refuse(present(details.unionPay()) && details.currency() == Currency.USD, UNION_PAY_IN_DOLLARS);
        check(details.notes());
        check(details.otherLanguage());
    }

    private static void check(Notes notes) {
        longest(notes.billNumber(), TEXT, BILL_NUMBER_TOO_LONG);
        longest(notes.mobileNumber(), TEXT, MOBILE_TOO_LONG);
        longest(notes.storeLabel(), TEXT, STORE_LABEL_TOO_LONG);
        longest(notes.terminalLabel(), TEXT, TERMINAL_LABEL_TOO_LONG);
        longest(notes.purpose(), TEXT, PURPOSE_TOO_LONG);
    }

    private static void check(OtherLanguage other) {
        longest(other.code(), 2, LANGUAGE_TOO_LONG);
        refuse(present(other.name()) && !present(other.code()), LANGUAGE_MISSING);
        refuse((present(other.code()) || present(other.city())) && !present(other.name()), OTHER_NAME_MISSING);
        longest(other.name(), TEXT, OTHER_NAME_TOO_LONG);
        longest(other.city(), CITY, OTHER_CITY_TOO_LONG);
    }

    /** One {@code @} with text on both sides: stricter than the JavaScript library, as strict as the bank's account check. */
    private static void checkAccount(String account) {
        needed(account, ACCOUNT_MISSING);
        longest(account, ACCOUNT, ACCOUNT_TOO_LONG);
        refuse(!ACCOUNT_FORM.matcher(account).matches(), ACCOUNT_MALFORMED);
    }

    private static boolean present(@Nullable String text) {
        return text != null && !text.isEmpty();
    }

    private static void needed(String text, KhqrFault fault) {
        refuse(text.isBlank(), fault);
    }

    private static void longest(@Nullable String text, int characters, KhqrFault fault) {
        refuse(text != null && text.length() > characters, fault);
    }

    private static void refuse(boolean wrong, KhqrFault fault) {
        if (wrong) {
            throw new KhqrException(fault);
        }
    }
}
