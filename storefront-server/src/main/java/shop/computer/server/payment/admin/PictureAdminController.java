package shop.computer.server.payment.admin;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shop.computer.api.ApiPaths;
import shop.computer.api.staff.Needs;
import shop.computer.api.staff.Right;
import shop.computer.server.payment.proof.PictureBook;
import shop.computer.server.payment.refusal.UnknownMoneyException;

/** The pictures by which customers say that they paid, for those who decide about money. */
@RestController
@RequestMapping(ApiPaths.PAYMENT_PICTURES)
@Needs(Right.MONEY)
class PictureAdminController {

    private final PictureBook book;

    PictureAdminController(PictureBook book) {
        this.book = book;
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> picture(@PathVariable long id) {
        var jpeg = book.jpeg(id).orElseThrow(() -> new UnknownMoneyException(String.valueOf(id)));
        return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff").body(jpeg);
    }
}
