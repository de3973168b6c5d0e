/** Every error answer of the admin API, as RFC 9457 asks: one table from exceptions to problems, one writer, one log line with the trace id. */
@NullMarked
package shop.computer.server.platform.problem;

import org.jspecify.annotations.NullMarked;
