/** What a staff password must be, and how it is kept: as a hash. */
@NullMarked
package shop.computer.server.staff.password;

import org.jspecify.annotations.NullMarked;
