/**
 * The account of a customer, and how its owner signs in. Front doors: {@link shop.computer.server.customer.account.Accounts} and
 * {@link shop.computer.server.customer.account.SignIns}.
 */
@NamedInterface("account")
@NullMarked
package shop.computer.server.customer.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
