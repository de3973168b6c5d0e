/** Slow work away from the window's thread. Front door: {@link shop.computer.desktop.task.TaskRunner}. */
@NullMarked
package shop.computer.desktop.task;

import org.jspecify.annotations.NullMarked;
