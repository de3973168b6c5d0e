package shop.computer.api.staff;

import java.util.EnumSet;
import java.util.Set;

/** What a member of staff is. A role is a set of rights; every endpoint and guarded field asks for a right, never for a role. */
public enum Role {

    OWNER(EnumSet.allOf(Right.class)),
    MANAGER(EnumSet.complementOf(EnumSet.of(Right.STAFF, Right.SETTINGS))),
    SALES(EnumSet.of(Right.ORDERS, Right.CUSTOMERS, Right.STOCK_VIEW)),
    STOCK(EnumSet.of(Right.STOCK_VIEW, Right.STOCK_CHANGE));

    private final Set<Right> rights;

    Role(Set<Right> rights) {
        this.rights = Set.copyOf(rights);
    }

    public Set<Right> rights() {
        return rights;
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }
}
