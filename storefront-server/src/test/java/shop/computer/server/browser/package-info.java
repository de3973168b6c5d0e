/** The shop as customers meet it: a real Chromium against the demo as {@code ./run} starts it. */
@NullMarked
package shop.computer.server.browser;

import org.jspecify.annotations.NullMarked;
