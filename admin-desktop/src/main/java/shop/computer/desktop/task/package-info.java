/** Slow work away from the window's thread, and the lists that it fills. Front door: {@link shop.computer.desktop.task.TaskRunner}. */
@NullMarked
package shop.computer.desktop.task;

import org.jspecify.annotations.NullMarked;
