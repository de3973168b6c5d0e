package shop.computer.server.staff;

import shop.computer.api.staff.Role;

/** Somebody to be hired. The password is kept only as a hash. */
public record NewMember(String user, String name, Role role, String password) {

    @Override
    public String toString() {
        return "NewMember[user=" + user + ", role=" + role + "]";
    }
}
