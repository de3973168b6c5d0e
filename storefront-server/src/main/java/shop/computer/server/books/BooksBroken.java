package shop.computer.server.books;

import java.util.List;

/**
 * A check found that the books do not agree.
 *
 * @param check the number of the check
 * @param rules the names of the broken rules
 */
public record BooksBroken(long check, List<String> rules) {

    public BooksBroken {
        rules = List.copyOf(rules);
    }
}
