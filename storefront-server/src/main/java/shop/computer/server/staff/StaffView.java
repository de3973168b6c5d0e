package shop.computer.server.staff;

import shop.computer.api.staff.Role;

/**
 * A member of staff as others see them.
 *
 * @param user what they sign in with, lower case
 * @param name to be shown
 */
public record StaffView(String user, String name, Role role) {}
