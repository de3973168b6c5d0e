/** Signing in and out of the admin API. */
@NullMarked
package shop.computer.server.staff.admin;

import org.jspecify.annotations.NullMarked;
