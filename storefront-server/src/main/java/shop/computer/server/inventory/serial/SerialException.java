package shop.computer.server.inventory.serial;

import java.util.List;
import java.util.Optional;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;
import shop.computer.api.Sku;

/** A piece's number cannot be taken as it was given. */
public class SerialException extends RuntimeException implements Refusal {

    private final String wording;
    private final transient List<Object> facts;

    private SerialException(String wording, Object... facts) {
        super(wording + " " + List.of(facts));
        this.wording = wording;
        this.facts = List.of(facts);
    }

    static SerialException unreadable(String text) {
        return new SerialException("inventory.serial.unreadable", text);
    }

    static SerialException noImei(String text) {
        return new SerialException("inventory.serial.imei", text);
    }

    /** As many numbers are wanted as there are pieces. */
    public static SerialException count(Sku sku, int pieces, int given) {
        return new SerialException("inventory.serial.count", sku.value(), pieces, given);
    }

    /** The same number stands there twice. */
    public static SerialException doubled(SerialNumber serial) {
        return new SerialException("inventory.serial.doubled", serial.value());
    }

    /** The SKU is not kept by serial. */
    public static SerialException notKept(Sku sku) {
        return new SerialException("inventory.serial.not-kept", sku.value());
    }

    /** Nobody has ever seen such a piece. */
    public static SerialException unknown(SerialNumber serial) {
        return new SerialException("inventory.serial.unknown", serial.value());
    }

    /** The piece is one of another SKU. */
    public static SerialException other(SerialNumber serial, Sku itsSku, Sku wanted) {
        return new SerialException("inventory.serial.other", serial.value(), itsSku.value(), wanted.value());
    }

    /** The piece is no longer there. */
    public static SerialException gone(SerialNumber serial) {
        return new SerialException("inventory.serial.gone", serial.value());
    }

    /** The shop has or had a piece of this number. */
    public static SerialException known(SerialNumber serial, Sku sku) {
        return new SerialException("inventory.serial.known", serial.value(), sku.value());
    }

    /** The piece did not go out with this document, so it cannot come back with it. */
    public static SerialException notSoldHere(SerialNumber serial, String document) {
        return new SerialException("inventory.serial.not-sold-here", serial.value(), document);
    }

    @Override
    public ProblemType problem() {
        return ProblemType.SERIAL_REFUSED;
    }

    @Override
    public String wording() {
        return wording;
    }

    @Override
    public List<Object> facts() {
        return facts;
    }

    @Override
    public Optional<String> field() {
        return Optional.of("serials");
    }
}
