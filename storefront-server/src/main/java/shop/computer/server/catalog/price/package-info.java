/** What a SKU costs: its list price, sales for some time, and prices by quantity. */
@NamedInterface("price")
@NullMarked
package shop.computer.server.catalog.price;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
