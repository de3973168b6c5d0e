/** What is wrong with what a customer typed, and the checks that all their forms share. */
@NamedInterface("form")
@NullMarked
package shop.computer.server.customer.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
