/** What the books say of themselves, for staff and for whoever runs the server. */
@NullMarked
package shop.computer.server.books.admin;

import org.jspecify.annotations.NullMarked;
