package shop.computer.server.job;

/** A job is to go no further. */
public class JobStoppedException extends RuntimeException {

    JobStoppedException(long job) {
        super("Job " + job + " was cancelled, or another server has it");
    }
}
