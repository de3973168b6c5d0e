package shop.computer.server.books;

import java.util.List;

/**
 * A check found that the books do not agree, or could not look at all of them.
 *
 * @param check the number of the check
 * @param rules the names of the rules that are broken or could not be looked at
 */
public record BooksBroken(long check, List<String> rules) {

    public BooksBroken {
        rules = List.copyOf(rules);
    }
}
