/** A bank of the tests' own: the Bakong Open API with its own book, and the faults that its real users report. */
@NullMarked
package shop.computer.server.fault.bank;

import org.jspecify.annotations.NullMarked;
