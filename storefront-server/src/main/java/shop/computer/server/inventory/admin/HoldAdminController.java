package shop.computer.server.inventory.admin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shop.computer.api.ApiPaths;
import shop.computer.api.CursorPage;
import shop.computer.api.inventory.HoldGoods;
import shop.computer.api.inventory.HoldRow;
import shop.computer.api.staff.Needs;
import shop.computer.api.staff.Right;
import shop.computer.server.inventory.hold.Holds;

/** Goods that staff set aside for a customer. Who sells does so, too: it is for customers, and it ends by itself. */
@RestController
@RequestMapping(ApiPaths.HOLDS)
@Needs(Right.STOCK_VIEW)
class HoldAdminController {

    private final Holds holds;

    HoldAdminController(Holds holds) {
        this.holds = holds;
    }

    @GetMapping
    CursorPage<HoldRow> list(@RequestParam(required = false) @Nullable @Size(max = 80) String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return holds.page(cursor, limit);
    }

    @PostMapping
    HoldRow setAside(@RequestBody @Valid HoldGoods wish, Authentication caller) {
        return holds.setAside(wish, caller.getName());
    }

    /** Gives the goods back; answers what was set aside. */
    @DeleteMapping("/{document}")
    HoldRow giveBack(@PathVariable String document, Authentication caller) {
        return holds.giveBack(document, caller.getName());
    }
}
