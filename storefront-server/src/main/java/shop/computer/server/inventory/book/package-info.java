/** The stock book: balances, movements, holds, cost layers and units, which only the {@link shop.computer.server.inventory.book.Ledger} changes, and always together. */
@NullMarked
package shop.computer.server.inventory.book;

import org.jspecify.annotations.NullMarked;
