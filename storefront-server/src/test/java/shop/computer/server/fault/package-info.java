/** Faults of a network and of those the shop talks to, to be had on command: what stands between the server and its database, bank and mail server. */
@NullMarked
package shop.computer.server.fault;

import org.jspecify.annotations.NullMarked;
