package shop.computer.server.fault.buyer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many people doing something in the same moment, each on a thread of its own. */
public final class Crowd {

    private Crowd() {}

    /** Lets some at a time do it, as on any day. The answers come in the order of the people. */
    public static <T> List<T> stroll(List<? extends Callable<T>> people, int atOnce) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(atOnce)) {
            return answers(people.stream().map(threads::submit).toList());
        }
    }

    /** Lets all wait at one barrier, opens it, and waits for the last. The answers come in the order of the people. */
    public static <T> List<T> rush(List<? extends Callable<T>> people) throws InterruptedException {
        var barrier = new CountDownLatch(1);
        try (var threads = Executors.newCachedThreadPool()) {
            var running = people.stream().map(one -> threads.submit(() -> {
                barrier.await();
                return one.call();
            })).toList();
            barrier.countDown();
            return answers(running);
        }
    }

    private static <T> List<T> answers(List<? extends Future<T>> running) throws InterruptedException {
        var answers = new ArrayList<T>();
        try {
            for (var one : running) {
                answers.add(one.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("Somebody in the crowd could not go on", e.getCause());
        }
        return answers;
    }
}
