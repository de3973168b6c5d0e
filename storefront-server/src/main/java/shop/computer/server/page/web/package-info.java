/** The shop's own pages: about, contact, delivery, warranty, privacy. */
@NullMarked
package shop.computer.server.page.web;

import org.jspecify.annotations.NullMarked;
