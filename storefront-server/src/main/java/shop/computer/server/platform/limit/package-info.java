/** How often one network address may do what costs the shop work or tells secrets by trying. */
@NullMarked
package shop.computer.server.platform.limit;

import org.jspecify.annotations.NullMarked;
