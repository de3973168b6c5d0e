/**
 * Long work beside the requests: whoever asks gets a job at once, looks how far it is and may cancel it. Any server does it, one at a time does
 * each. Front door: {@link shop.computer.server.job.Jobs}; what can be done: {@link shop.computer.server.job.Work}.
 */
@ApplicationModule(displayName = "Job", allowedDependencies = {})
@NullMarked
package shop.computer.server.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
