/** Signing in by a code, and what customers keep in their accounts. */
@NullMarked
package shop.computer.server.customer.web;

import org.jspecify.annotations.NullMarked;
