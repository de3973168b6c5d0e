package shop.computer.server.payment.khqr;

/** A KHQR that cannot be written or read. */
public class KhqrException extends RuntimeException {

    private final KhqrFault fault;

    KhqrException(KhqrFault fault) {
        super(fault.name());
        this.fault = fault;
    }

    public KhqrFault fault() {
        return fault;
    }
}
