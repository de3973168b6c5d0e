package shop.computer.server.staff;

/** A real shop has no owner yet and cannot make one; the message is a sentence for whoever runs the server. */
public class NoOwnerException extends RuntimeException {

    NoOwnerException(String sentence) {
        super(sentence);
    }
}
