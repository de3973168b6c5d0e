/** The frame round every screen: rail, top bar, status bar, toasts, dialogs, keys. Front door: {@link shop.computer.desktop.shell.Shell}. */
@NullMarked
package shop.computer.desktop.shell;

import org.jspecify.annotations.NullMarked;
