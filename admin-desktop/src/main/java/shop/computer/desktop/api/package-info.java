/** Speaks with the server's admin API. Front door: {@link shop.computer.desktop.api.Server}; refusals come as {@link shop.computer.desktop.api.ApiProblem}. */
@NullMarked
package shop.computer.desktop.api;

import org.jspecify.annotations.NullMarked;
