package shop.computer.server.payment.khqr.element;

/** A KHQR that cannot be written or read. */
public class KhqrException extends RuntimeException {

    private final KhqrFault fault;

    public KhqrException(KhqrFault fault) {
        super(fault.name());
        this.fault = fault;
    }

    public KhqrFault fault() {
        return fault;
    }
}
