package shop.computer.server.payment.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import shop.computer.api.OrderNumber;
import shop.computer.api.payment.review.ReviewStatus;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.media.picture.CleanPicture;
import shop.computer.server.payment.review.Doubt;
import shop.computer.server.payment.review.Outcome;
import shop.computer.server.payment.review.ReviewBook;

@ServerTest
class PictureSweepTests {

    private static final Duration LONG = Duration.ofDays(91);

    @Autowired
    private PictureBook book;
    @Autowired
    private ReviewBook reviews;
    @Autowired
    private ApplicationContext context;

    private long shown(OrderNumber order) {
        return book.add(order, new CleanPicture(new byte[]{1, 2, 3}, "p".repeat(64), 7));
    }

    private void sweepLater() {
        var later = Clock.offset(Clock.systemUTC(), LONG);
        new PictureSweep(book, later).forget();
    }

    @Test
    void forgetsWhatWasLookedAtLongAgoButNotThatItWasShown() {
        var order = new ShopKit(context).order();
        var picture = shown(order);
        reviews.open(Doubt.shown(order, String.valueOf(picture), false));
        reviews.resolve(reviews.of(order).getFirst(),
                new Outcome(ReviewStatus.DISMISSED, "manager", "No money came", null, null));

        new PictureSweep(book, Clock.systemUTC()).forget();
        assertThat(book.jpeg(picture)).isPresent();
        sweepLater();

        assertThat(book.jpeg(picture)).isEmpty();
        assertThat(book.count(order)).isEqualTo(1);
    }

    @Test
    void keepsWhatSomebodyHasStillToLookAt() {
        var order = new ShopKit(context).order();
        var picture = shown(order);
        reviews.open(Doubt.shown(order, String.valueOf(picture), false));

        sweepLater();

        assertThat(book.jpeg(picture)).isPresent();
    }
}
