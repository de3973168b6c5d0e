/** What a page costs the processor, measured against the least that the same bytes can cost. Started by {@code ./benchmark}. */
@NullMarked
package shop.computer.benchmark;

import org.jspecify.annotations.NullMarked;
