/** What the client asks the server for, one class for each of its rooms. They speak over {@link shop.computer.desktop.api.line.Server}. */
@NullMarked
package shop.computer.desktop.api;

import org.jspecify.annotations.NullMarked;
