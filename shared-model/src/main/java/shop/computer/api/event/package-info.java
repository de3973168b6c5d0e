/** What the server tells signed-in staff the moment it happens. */
@NullMarked
package shop.computer.api.event;

import org.jspecify.annotations.NullMarked;
