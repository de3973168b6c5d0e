package shop.computer.desktop.task;

/** Work that takes its time. */
@FunctionalInterface
public interface Slow<T> {

    T run() throws InterruptedException;
}
