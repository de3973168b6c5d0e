/**
 * Finds out whether the books of all rooms agree, as the rules in {@code db/invariants.sql} say; reads them all, changes none, repairs
 * nothing; and what of that which happened is not told yet. Front doors: {@link shop.computer.server.books.Books},
 * {@link shop.computer.server.books.Outbox}.
 */
@ApplicationModule(displayName = "Books", allowedDependencies = {"job"})
@NullMarked
package shop.computer.server.books;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
