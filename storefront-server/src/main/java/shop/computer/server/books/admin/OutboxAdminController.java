package shop.computer.server.books.admin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shop.computer.api.ApiPaths;
import shop.computer.api.CursorPage;
import shop.computer.api.books.DismissEvent;
import shop.computer.api.books.UntoldEvent;
import shop.computer.api.staff.Needs;
import shop.computer.api.staff.Right;
import shop.computer.server.books.Outbox;

/** {@code /api/admin/v1/books/outbox}: what somebody who must know has not heard yet, oldest first, and telling it again or never. */
@RestController
@RequestMapping(ApiPaths.OUTBOX)
@Needs(Right.REPORTS)
class OutboxAdminController {

    private final Outbox outbox;
    private final OutboxWords words;

    OutboxAdminController(Outbox outbox, OutboxWords words) {
        this.outbox = outbox;
        this.words = words;
    }

    @GetMapping
    CursorPage<UntoldEvent> list(@RequestParam(required = false) @Nullable @Size(max = 36) String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit, Locale language) {
        var page = outbox.list(cursor, limit);
        return new CursorPage<>(page.items().stream().map(untold -> words.event(untold, language)).toList(),
                page.next(), page.total());
    }

    /** It is told within half a minute. */
    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void retry(@PathVariable String id) {
        outbox.retry(id);
    }

    /** Only what was given up. */
    @PostMapping("/{id}/dismissal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(@PathVariable String id, @RequestBody @Valid DismissEvent wish, Principal who) {
        outbox.dismiss(id, wish.why(), who.getName());
    }
}
