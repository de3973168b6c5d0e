/** Keeps and serves pictures and documents; knows nothing of products. Front door: {@link shop.computer.server.media.MediaStore}. */
@ApplicationModule(displayName = "Media", allowedDependencies = {})
@NullMarked
package shop.computer.server.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
