package shop.computer.server.platform.rest;

import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** A page with a form, and an endpoint of the admin API whose author forgot to say what it needs; only tests have them. */
@Controller
class ProbePages {

    @GetMapping("/probe-page")
    String page() {
        return "probe-page";
    }

    @GetMapping("/probe-page/busy")
    String busy() {
        throw new CannotGetJdbcConnectionException("No connection to spare");
    }

    @GetMapping("/probe-page/broken")
    String broken() {
        throw new IllegalStateException("A fault of our own");
    }

    @PostMapping("/probe-page")
    String post() {
        return "redirect:/probe-page";
    }

    @PostMapping("/sandbox/bank/v1/probe")
    @ResponseBody
    String bank() {
        return "paid";
    }

    @GetMapping(ProbeController.PATH + "/forgotten")
    @ResponseBody
    String forgotten() {
        return "secret";
    }
}
