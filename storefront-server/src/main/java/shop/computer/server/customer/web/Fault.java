package shop.computer.server.customer.web;

import java.util.List;

/**
 * What is wrong with a field.
 *
 * @param key of one clear sentence
 * @param facts what the sentence names
 */
record Fault(String key, List<Object> facts) {

    static Fault of(String key, Object... facts) {
        return new Fault(key, List.of(facts));
    }

    public Object[] words() {
        return facts.toArray();
    }
}
