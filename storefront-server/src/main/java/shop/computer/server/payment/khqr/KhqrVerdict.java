package shop.computer.server.payment.khqr;

import shop.computer.server.payment.khqr.element.KhqrFault;

/** Whether a text is a KHQR that can be paid now. */
public sealed interface KhqrVerdict {

    record Good(KhqrContent content) implements KhqrVerdict {}

    record Bad(KhqrFault fault) implements KhqrVerdict {}
}
