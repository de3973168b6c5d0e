/** What a visitor sees of a request that failed, wherever it failed: in a page, at the firewall, or before it had an address at all. */
@NullMarked
package shop.computer.server.platform.failure;

import org.jspecify.annotations.NullMarked;
