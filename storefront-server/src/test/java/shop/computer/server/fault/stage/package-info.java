/** A whole shop to make trouble for: the built server, its database, bank and mail server with a proxy before each, and goods to buy. */
@NullMarked
package shop.computer.server.fault.stage;

import org.jspecify.annotations.NullMarked;
