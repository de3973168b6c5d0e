/** The demo range: 428 real products, put on sale at the first start of the {@code demo} profile. */
@NullMarked
package shop.computer.server.catalog.demo;

import org.jspecify.annotations.NullMarked;
