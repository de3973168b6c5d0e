package shop.computer.api.staff;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Set;

/**
 * Who is signed in, and what the client needs to know at once.
 *
 * @param name to be shown
 * @param serverVersion of the server program
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SignedIn(String user, String name, Role role, Set<Right> rights, String serverVersion) {

    public SignedIn {
        rights = Set.copyOf(rights);
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }
}
