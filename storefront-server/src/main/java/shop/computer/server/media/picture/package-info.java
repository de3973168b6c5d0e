/** Pictures that strangers send: looked at before they are opened, drawn anew, compared with others. And our own drawings as points. */
@NullMarked
@NamedInterface("picture")
package shop.computer.server.media.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
