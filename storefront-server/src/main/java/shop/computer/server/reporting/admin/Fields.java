package shop.computer.server.reporting.admin;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import shop.computer.api.staff.Right;

/** Which fields a caller may see. */
final class Fields {

    private Fields() {}

    /** Whether the caller holds the right that the field asks for. */
    static boolean mayBeSeenBy(Authentication caller, Right right) {
        return caller.getAuthorities().stream().map(GrantedAuthority::getAuthority).anyMatch(right.name()::equals);
    }
}
