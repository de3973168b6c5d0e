package shop.computer.desktop.shell.toast;

import shop.computer.desktop.task.Progress;

/**
 * Long work that goes on while one works on.
 *
 * @param title key of its name
 */
public record RunningTask(String title, String icon, Progress progress) {}
