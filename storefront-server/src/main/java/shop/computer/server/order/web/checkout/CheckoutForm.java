package shop.computer.server.order.web.checkout;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.order.DeliveryAddress;
import shop.computer.api.order.Handover;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.server.cart.CartToken;
import shop.computer.server.customer.Contact;
import shop.computer.server.customer.NotAPhoneNumberException;
import shop.computer.server.customer.Phone;
import shop.computer.server.customer.Province;
import shop.computer.server.customer.Provinces;
import shop.computer.server.customer.account.Account;
import shop.computer.server.customer.account.AccountId;
import shop.computer.server.customer.account.SavedAddress;
import shop.computer.server.order.PlaceOrder;
import shop.computer.server.order.web.Typed;

/**
 * What the checkout form sends, as typed: never null, edges stripped.
 *
 * @param way a {@link Way#key}
 * @param province ISO 3166-2; means something only for {@link Way#PROVINCE}
 * @param pay {@code khqr} or {@code cash}
 * @param checkoutKey made when the form was shown: however often it is sent, it is one order
 * @param seenTown the total shown for delivery in Phnom Penh, plain USD
 * @param seenProvince the total shown for delivery elsewhere
 * @param seenPickup the total shown for a pick-up
 * @param seenFor the province for which {@code seenProvince} was shown; empty if none was chosen
 */
record CheckoutForm(String name, String phone, String email, String way, String province, String district,
        String commune, String street, String landmark, String pay, String note, String checkoutKey, String seenTown,
        String seenProvince, String seenPickup, String seenFor) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    CheckoutForm {
        name = SPACES.matcher(text(name)).replaceAll(" ");
        phone = text(phone);
        email = text(email);
        way = text(way);
        province = text(province);
        district = text(district);
        commune = text(commune);
        street = text(street);
        landmark = text(landmark);
        pay = text(pay);
        note = text(note);
        checkoutKey = KEY.matcher(text(checkoutKey)).matches() ? text(checkoutKey) : newKey();
        seenTown = text(seenTown);
        seenProvince = text(seenProvince);
        seenPickup = text(seenPickup);
        seenFor = text(seenFor);
    }

    /** The form as first shown, perhaps with a province chosen. */
    static CheckoutForm fresh(String province) {
        return new CheckoutForm("", "", "", Way.TOWN.key(), province, "", "", "", "", "khqr", "", newKey(), "", "", "",
                "");
    }

    /** All that was typed, for a page that carries it on; the totals are those of the page. */
    public Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("name", name);
        typed.put("phone", phone);
        typed.put("email", email);
        typed.put("way", way);
        typed.put("province", province);
        typed.put("district", district);
        typed.put("commune", commune);
        typed.put("street", street);
        typed.put("landmark", landmark);
        typed.put("pay", pay);
        typed.put("note", note);
        typed.put("checkoutKey", checkoutKey);
        return typed;
    }

    /** With who the customer is. */
    static CheckoutForm of(Account account) {
        var phone = account.phone();
        return new CheckoutForm(text(account.name()), phone == null ? "" : phone.shown(), account.email().value(),
                Way.TOWN.key(), "", "", "", "", "", "khqr", "", newKey(), "", "", "", "");
    }

    /** The same with another address. What it costs to get there was not seen yet, and where nobody takes cash it is not paid in cash. */
    CheckoutForm at(SavedAddress kept) {
        var there = kept.isInCapital() ? Way.TOWN : Way.PROVINCE;
        return new CheckoutForm(name, phone, email, there.key(), there == Way.TOWN ? "" : kept.province(),
                kept.district(), kept.commune(), text(kept.street()), text(kept.landmark()),
                there.takesCash() ? pay : "khqr", note, checkoutKey, "", "", "", "");
    }

    /** Whether it is filled in with this address. */
    boolean isAt(SavedAddress kept) {
        var there = way.equals(Way.PROVINCE.key()) ? province : Provinces.PHNOM_PENH;
        return kept.equals(new SavedAddress(kept.id(), there, district, commune, absent(street), absent(landmark)));
    }

    Optional<Way> chosenWay() {
        return Way.of(way);
    }

    /** The chosen province; absent if none is, or the capital, which has a question of its own. */
    @Nullable
    String elsewhere() {
        return Provinces.find(province).filter(known -> !known.isCapital()).map(Province::code).orElse(null);
    }

    /** In the form +85512345678; absent if that is no phone number. */
    @Nullable
    String phoneIfOne() {
        try {
            return Phone.parse(phone).e164();
        } catch (NotAPhoneNumberException typedWrong) {
            return null;
        }
    }

    boolean paysCash() {
        return pay.equals("cash");
    }

    /**
     * What the customer wants, for a form without faults.
     *
     * @param origin names the network address the form came from
     * @param account of the customer who is signed in
     * @throws NotAPhoneNumberException if nobody checked the form
     */
    PlaceOrder wish(CartToken cart, Locale language, @Nullable String origin, @Nullable AccountId account) {
        var chosen = chosenWay().orElseThrow();
        var contact = new Contact(name, Phone.parse(phone), absent(email));
        var seen = Typed.usd(seen(chosen)).orElse(Money.zero(Currency.USD));
        return new PlaceOrder(cart, checkoutKey, contact, chosen.handover(), address(chosen),
                paysCash() ? PaymentMethod.CASH : PaymentMethod.KHQR, seen, language, absent(note), origin, account);
    }

    private @Nullable DeliveryAddress address(Way chosen) {
        if (chosen.handover() == Handover.PICK_UP) {
            return null;
        }
        var code = chosen == Way.TOWN ? Provinces.PHNOM_PENH : province;
        var there = Provinces.find(code).orElseThrow();
        return new DeliveryAddress(code, there.english(), district, commune, absent(street), absent(landmark));
    }

    private static @Nullable String absent(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Whether the customer chose the province after its total was shown, as is the rule where no script shows it anew. */
    boolean hasNewProvince() {
        return way.equals(Way.PROVINCE.key()) && elsewhere() != null && !province.equals(seenFor);
    }

    /** The total the customer saw beside the chosen way; text, for anybody can send anything. */
    String seen(Way chosen) {
        return switch (chosen) {
            case TOWN -> seenTown;
            case PROVINCE -> seenProvince;
            case PICK_UP -> seenPickup;
        };
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }

    private static String newKey() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
