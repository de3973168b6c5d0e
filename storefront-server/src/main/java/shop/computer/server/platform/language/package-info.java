/** Languages and addresses: Khmer below {@code /km}, English above, texts of all rooms, one address for each page. */
@NullMarked
package shop.computer.server.platform.language;

import org.jspecify.annotations.NullMarked;
