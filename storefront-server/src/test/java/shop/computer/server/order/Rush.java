package shop.computer.server.order;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many people doing something in the same moment. */
final class Rush<T> {

    private final List<T> answers = new ArrayList<>();
    private final List<Throwable> refusals = new ArrayList<>();

    private Rush() {}

    /** Lets all wait at one barrier, each on a thread of its own, opens it and waits for the last. */
    static <T> Rush<T> of(List<Callable<T>> people) throws InterruptedException {
        var rush = new Rush<T>();
        var ready = new CountDownLatch(people.size());
        var barrier = new CountDownLatch(1);
        try (var threads = Executors.newCachedThreadPool()) {
            var running = people.stream().map(one -> threads.submit(() -> {
                ready.countDown();
                barrier.await();
                return one.call();
            })).toList();
            ready.await();
            barrier.countDown();
            for (var one : running) {
                rush.note(one);
            }
        }
        return rush;
    }

    private void note(Future<T> one) throws InterruptedException {
        try {
            answers.add(one.get());
        } catch (ExecutionException e) {
            refusals.add(e.getCause());
        }
    }

    List<T> answers() {
        return answers;
    }

    List<Throwable> refusals() {
        return refusals;
    }
}
