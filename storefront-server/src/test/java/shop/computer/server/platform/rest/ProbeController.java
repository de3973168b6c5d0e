package shop.computer.server.platform.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.security.Principal;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;
import shop.computer.api.Sku;
import shop.computer.api.Version;
import shop.computer.api.Versioned;
import shop.computer.api.inventory.AdjustReason;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.staff.Needs;
import shop.computer.api.staff.Right;

/** Endpoints that only tests have, each showing one thing that the plumbing does. */
@RestController
@RequestMapping(ProbeController.PATH)
@Needs({})
public class ProbeController {

    public static final String PATH = "/api/admin/v1/probe";

    /** Set by a test that wants a write to wait in the middle of its work. */
    public static volatile CountDownLatch holdUp = new CountDownLatch(0);

    /** How many writes that may lose lose a race for a lock. */
    public static final AtomicInteger losses = new AtomicInteger();

    private final JdbcClient jdbc;

    ProbeController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Thing(String name, long version) implements Versioned {}

    public record Change(@NotBlank String name, @Max(10) int count, AdjustReason reason) {}

    static class StepRefused extends RuntimeException implements Refusal {

        @Override
        public ProblemType problem() {
            return ProblemType.STEP_NOT_ALLOWED;
        }

        @Override
        public List<Object> facts() {
            return List.of(OrderStatus.SHIPPED, OrderStatus.CANCELLED);
        }
    }

    @GetMapping("/things/{sku}")
    Thing thing(@PathVariable Sku sku, @RequestParam(defaultValue = "1") int count) {
        return new Thing(sku.value(), 7);
    }

    @PostMapping("/things/{sku}")
    Thing change(@PathVariable Sku sku, Version seen, @RequestBody @Valid Change change) {
        return new Thing(change.name(), seen.number() + 1);
    }

    /** Writes a row that the test finds again by its subject, then does what the test asks for. */
    @PostMapping("/effects")
    @ResponseStatus(HttpStatus.CREATED)
    Thing effect(@RequestParam String subject, @RequestHeader(name = "X-Then", defaultValue = "") String then,
            Principal caller) throws InterruptedException {
        jdbc.sql(
                "insert into staff_audit (happened_at, who, action, subject) values (current_timestamp, ?, 'probe', ?)")
                .params(caller.getName(), subject).update();
        if (then.equals("wait") && !holdUp.await(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The test never went on");
        }
        if (then.equals("lose") && losses.getAndDecrement() > 0) {
            throw new CannotAcquireLockException("deadlock");
        }
        if (then.equals("fail")) {
            throw new IllegalStateException("After the effect");
        }
        return new Thing(subject, 3);
    }

    @GetMapping("/boom")
    String boom() {
        throw new IllegalStateException("select password from staff_member at /srv/shop");
    }

    @GetMapping("/refused")
    String refused() {
        throw new StepRefused();
    }

    @GetMapping("/stale")
    String stale() {
        throw new OptimisticLockingFailureException("row was updated");
    }

    @GetMapping("/busy")
    String busy() {
        throw new CannotAcquireLockException("lock wait timeout");
    }

    @GetMapping("/stock-keepers")
    @Needs(Right.STOCK_CHANGE)
    String forStockKeepers() {
        return "counted";
    }

    @PostMapping("/stock-keepers")
    @Needs(Right.STOCK_CHANGE)
    String postForStockKeepers() {
        return "counted";
    }
}
