package shop.computer.server.job;

import shop.computer.api.staff.Right;

/** A kind of long work. A server that dies leaves it to another, which begins anew: it must be safe to do twice. */
public interface Work {

    /** Its name, at most 40 characters; there is one open job of a kind at a time. */
    String kind();

    /** What somebody needs to look at such a job, or to cancel it. */
    Right needs();

    /** The path where what it made can be read. */
    String result();

    /**
     * Does it, outside any transaction.
     *
     * @param progress to be told of each part, and at least twice in {@link JobBook#LEASE}
     */
    void run(Progress progress);
}
