package shop.computer.server.payment;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.api.OrderNumber;
import shop.computer.server.media.picture.BadPictureException;
import shop.computer.server.media.picture.CleanPicture;
import shop.computer.server.media.picture.Pictures;
import shop.computer.server.payment.proof.PictureBook;
import shop.computer.server.payment.review.Doubt;

/** Takes pictures by which customers say that they paid. A picture proves nothing: it opens a review and never pays anything. */
@Service
public class Proofs {

    public static final int MOST = 5;

    private final Pictures pictures;
    private final PictureBook book;
    private final PaymentRequests requests;
    private final Doubts doubts;
    private final TransactionTemplate transaction;

    Proofs(Pictures pictures, PictureBook book, PaymentRequests requests, Doubts doubts,
            TransactionTemplate transaction) {
        this.pictures = pictures;
        this.book = book;
        this.requests = requests;
        this.doubts = doubts;
        this.transaction = transaction;
    }

    /** What became of a picture. */
    public enum Shown {

        /** Staff look at it. */
        TAKEN,
        /** The order has as many as it may have. */
        ENOUGH,
        /** Nothing was asked for this order. */
        NOT_ASKED,
        /** Not a JPEG, PNG or WebP, or a broken one. */
        NOT_A_PICTURE,
        /** More bytes or more points than are taken. */
        TOO_LARGE
    }

    /**
     * Keeps a picture for staff to look at; the same one again changes nothing.
     *
     * @param sent at most {@link Pictures#MOST_BYTES}
     */
    public Shown show(OrderNumber order, byte[] sent) {
        try {
            return keep(order, pictures.clean(sent));
        } catch (BadPictureException e) {
            return e.why() == BadPictureException.Why.NOT_A_PICTURE ? Shown.NOT_A_PICTURE : Shown.TOO_LARGE;
        }
    }

    private Shown keep(OrderNumber order, CleanPicture picture) {
        return transaction.execute(_ -> {
            if (requests.lock(order.value()).isEmpty()) {
                return Shown.NOT_ASKED;
            }
            if (book.has(order, picture)) {
                return Shown.TAKEN;
            }
            if (book.count(order) >= MOST) {
                return Shown.ENOUGH;
            }
            var flagged = book.isLikeAnother(order, picture);
            doubts.raise(Doubt.shown(order, String.valueOf(book.add(order, picture)), flagged));
            return Shown.TAKEN;
        });
    }
}
