package shop.computer.api.job;

/** How far a job is. Only the first two can still change. */
public enum JobState {
    WAITING, RUNNING, DONE, FAILED, CANCELLED
}
