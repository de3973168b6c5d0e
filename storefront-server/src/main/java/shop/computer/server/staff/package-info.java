/** Who works here, what each may do, who did what. */
@ApplicationModule(displayName = "Staff", allowedDependencies = {})
@NullMarked
package shop.computer.server.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
