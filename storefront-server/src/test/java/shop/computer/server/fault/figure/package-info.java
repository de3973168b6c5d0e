/**
 * The shop's figures of reliability, each measured against the really built server on a real MySQL: short forms in every run of the tests, the
 * whole of it by {@code ./reliability}.
 */
@NullMarked
package shop.computer.server.fault.figure;

import org.jspecify.annotations.NullMarked;
