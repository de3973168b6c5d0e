package shop.computer.server.job;

/** How far a work is. */
@FunctionalInterface
public interface Progress {

    /** For work that nobody watches or cancels. */
    Progress UNSEEN = (_, _) -> {};

    /** @throws JobStoppedException if somebody cancelled the job or another server has it now: do nothing more */
    void at(int done, int total);
}
