package shop.computer.server.platform.start;

import java.util.List;

/** A real shop would start with settings that are missing or unsafe. */
class UnsafeSettingsException extends RuntimeException {

    private final List<String> sentences;

    /** @param sentences what is wrong, one setting each, by name */
    UnsafeSettingsException(List<String> sentences) {
        super(String.join(" ", sentences));
        this.sentences = List.copyOf(sentences);
    }

    List<String> sentences() {
        return sentences;
    }
}
