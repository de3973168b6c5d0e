/** What speaks up by itself at the edge of the window: toasts, running tasks, the chime of a new order. Front door: {@link shop.computer.desktop.shell.toast.Toasts}. */
@NullMarked
package shop.computer.desktop.shell.toast;

import org.jspecify.annotations.NullMarked;
