package shop.computer.server.job;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import shop.computer.api.staff.Right;

/** Work that does what a test says. */
@Component
class ScriptedWork implements Work {

    static final String KIND = "scripted";

    final AtomicInteger runs = new AtomicInteger();
    volatile Consumer<Progress> script = _ -> {};

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Right needs() {
        return Right.MONEY;
    }

    @Override
    public String result() {
        return "/what/it/made";
    }

    @Override
    public void run(Progress progress) {
        runs.incrementAndGet();
        script.accept(progress);
    }
}
