package shop.computer.server.payment.khqr;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What stands in a KHQR that was read. */
public record KhqrContent(KhqrRequest request, @Nullable Instant createdAt) {

    /** It names its amount; a static one leaves that to the payer. */
    public boolean isDynamic() {
        return request.details().isDynamic();
    }

    /** Its time is up; the last millisecond still counts as good. */
    public boolean isExpiredAt(Instant now) {
        var end = request.details().expiresAt();
        return end != null && now.toEpochMilli() > end.toEpochMilli();
    }
}
