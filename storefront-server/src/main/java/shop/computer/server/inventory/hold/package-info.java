/** Goods that staff set aside for a customer until a time. */
@NullMarked
package shop.computer.server.inventory.hold;

import org.jspecify.annotations.NullMarked;
