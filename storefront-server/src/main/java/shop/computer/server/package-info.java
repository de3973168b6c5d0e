/** The storefront and the admin API: a modular monolith, one package per business word. */
@NullMarked
package shop.computer.server;

import org.jspecify.annotations.NullMarked;
