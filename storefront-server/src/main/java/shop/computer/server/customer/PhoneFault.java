package shop.computer.server.customer;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import shop.computer.server.customer.NotAPhoneNumberException.Reason;

/** Finds out what is wrong with a number: whether one or two digits more or less would make it a good one. */
final class PhoneFault {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int CAMBODIA = 855;
    private static final int MOST = 3;

    private PhoneFault() {}

    static NotAPhoneNumberException of(PhoneNumber typed) {
        var number = withoutTrunkZero(typed);
        for (int digits = 1, scale = 10; digits <= MOST; digits++, scale *= 10) {
            if (isGoodWith(number, scale)) {
                return new NotAPhoneNumberException(Reason.TOO_SHORT, digits);
            }
            if (isGood(number, number.getNationalNumber() / scale)) {
                return new NotAPhoneNumberException(Reason.TOO_LONG, digits);
            }
        }
        return switch (NUMBERS.isPossibleNumberWithReason(number)) {
            case TOO_SHORT, IS_POSSIBLE_LOCAL_ONLY -> new NotAPhoneNumberException(Reason.TOO_SHORT, 0);
            case TOO_LONG -> new NotAPhoneNumberException(Reason.TOO_LONG, 0);
            case IS_POSSIBLE, INVALID_COUNTRY_CODE, INVALID_LENGTH -> new NotAPhoneNumberException(Reason.UNKNOWN, 0);
        };
    }

    /** A Cambodian number too short to be one is read as if its 0 were part of it. */
    private static PhoneNumber withoutTrunkZero(PhoneNumber typed) {
        var number = new PhoneNumber().mergeFrom(typed);
        return number.getCountryCode() == CAMBODIA ? number.clearItalianLeadingZero() : number;
    }

    /** @param scale 10 to try every digit that could follow, 100 for every two */
    private static boolean isGoodWith(PhoneNumber number, int scale) {
        for (int more = 0; more < scale; more++) {
            if (isGood(number, number.getNationalNumber() * scale + more)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGood(PhoneNumber number, long national) {
        return NUMBERS.isValidNumber(new PhoneNumber().mergeFrom(number).setNationalNumber(national));
    }
}
