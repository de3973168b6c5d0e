package shop.computer.server.notification;

import shop.computer.api.OrderNumber;

/**
 * The mail server did not take a mail; it will be tried again. Says neither the address nor the server's words, which may hold it. It comes
 * without a stack trace: the place where a mail server was away explains nothing.
 */
class MailWaitsException extends RuntimeException {

    MailWaitsException(MailKind kind, OrderNumber order, String reason) {
        this("The mail %s about %s".formatted(kind.word(), order), reason);
    }

    /** @param what a mail it is, without its reader */
    MailWaitsException(String what, String reason) {
        super("%s waits: %s".formatted(what, reason), null, false, false);
    }
}
