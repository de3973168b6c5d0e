/** What the client remembers between two starts: server, user, language, theme, window, certificates accepted by hand. Never a password or token. */
@NullMarked
package shop.computer.desktop.setting;

import org.jspecify.annotations.NullMarked;
