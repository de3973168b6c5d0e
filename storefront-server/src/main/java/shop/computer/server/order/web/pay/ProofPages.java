package shop.computer.server.order.web.pay;

import java.io.IOException;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import shop.computer.server.order.web.OrderDoor;
import shop.computer.server.payment.Proofs;

/** Takes the picture by which a customer says that they paid. */
@Controller
@RequestMapping("/pay/{number}/picture")
class ProofPages {

    private final OrderDoor door;
    private final Proofs proofs;

    ProofPages(OrderDoor door, Proofs proofs) {
        this.door = door;
        this.proofs = proofs;
    }

    @PostMapping
    String show(@PathVariable String number, @RequestParam(defaultValue = "") String key,
            @RequestParam MultipartFile picture, RedirectAttributes back) throws IOException {
        var order = door.open(number, key);
        back.addAttribute("key", key);
        back.addAttribute("shown", word(proofs.show(order, picture.getBytes())));
        return "redirect:/pay/{number}";
    }

    private static String word(Enum<?> what) {
        return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
