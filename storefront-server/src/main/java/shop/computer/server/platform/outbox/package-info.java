/** Sees to it that every listener hears what happened, even after a fault, and that the registry of publications does not grow for ever. */
@NullMarked
package shop.computer.server.platform.outbox;

import org.jspecify.annotations.NullMarked;
