package shop.computer.server.platform.start;

/** The shop cannot be served as things are; found out before anything is opened or written. */
class CannotStartException extends RuntimeException {

    private final String remedy;

    /**
     * @param reason one sentence that names the setting or the cause
     * @param remedy what the person who starts the shop can do
     */
    CannotStartException(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
