/** The line to one server: where it is, who we are to it, how a call is sent, tried again and refused. Front door: {@link shop.computer.desktop.api.line.Server}. */
@NullMarked
package shop.computer.desktop.api.line;

import org.jspecify.annotations.NullMarked;
