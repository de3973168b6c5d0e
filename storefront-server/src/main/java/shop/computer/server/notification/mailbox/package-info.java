/** The mail server of the demo: keeps every mail instead of sending it and shows it at {@code /sandbox/mail}. Only in the profile {@code demo}. */
@NullMarked
package shop.computer.server.notification.mailbox;

import org.jspecify.annotations.NullMarked;
