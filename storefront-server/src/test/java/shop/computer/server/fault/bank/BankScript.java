package shop.computer.server.fault.bank;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Which calls go wrong how: the next ones about a code, the next ones about anything, or all until further notice. */
public final class BankScript {

    private final Map<String, Queue<BankFault>> ofCodes = new ConcurrentHashMap<>();
    private final Queue<BankFault> next = new ConcurrentLinkedQueue<>();
    private volatile @Nullable BankFault always;

    /** The next calls about this code go wrong so, in this order; those after them are right. */
    public void about(String md5, BankFault... faults) {
        ofCodes.computeIfAbsent(md5, _ -> new ConcurrentLinkedQueue<>()).addAll(Arrays.asList(faults));
    }

    /** The next calls of whatever kind go wrong so. */
    public void next(BankFault... faults) {
        next.addAll(Arrays.asList(faults));
    }

    /** All calls go wrong so. */
    public void always(BankFault fault) {
        always = fault;
    }

    /** Nothing goes wrong any more. */
    public void heal() {
        always = null;
        next.clear();
        ofCodes.clear();
    }

    Optional<BankFault> of(String md5) {
        if (always != null) {
            return Optional.of(always);
        }
        var any = next.poll();
        if (any != null) {
            return Optional.of(any);
        }
        var about = ofCodes.get(md5);
        return about == null ? Optional.empty() : Optional.ofNullable(about.poll());
    }
}
