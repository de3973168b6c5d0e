/** What the client remembers between two starts: server, user, language, theme, window. Never a password or token. */
@NullMarked
package shop.computer.desktop.setting;

import org.jspecify.annotations.NullMarked;
