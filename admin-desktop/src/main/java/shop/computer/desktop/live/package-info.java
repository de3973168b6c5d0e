/** What happens in the shop, as it happens: the event stream, kept alive. Front door: {@link shop.computer.desktop.live.StaffEventStream}. */
@NullMarked
package shop.computer.desktop.live;

import org.jspecify.annotations.NullMarked;
