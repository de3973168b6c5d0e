package shop.computer.server.job.admin;

import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shop.computer.api.ApiPaths;
import shop.computer.api.job.Job;
import shop.computer.api.staff.Needs;
import shop.computer.api.staff.Right;
import shop.computer.server.job.Jobs;

/** {@code /api/admin/v1/jobs}: each job for those who may ask for its kind; to all others it does not exist. */
@RestController
@RequestMapping(ApiPaths.JOBS)
@Needs({})
class JobAdminController {

    private final Jobs jobs;

    JobAdminController(Jobs jobs) {
        this.jobs = jobs;
    }

    @GetMapping("/{id}")
    Job job(@PathVariable long id, Authentication caller) {
        return jobs.find(id, rightsOf(caller));
    }

    /** It ends after the part that it is at; look at it again. */
    @PostMapping("/{id}/cancel")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Job cancel(@PathVariable long id, Authentication caller) {
        return jobs.cancel(id, rightsOf(caller));
    }

    private static Predicate<Right> rightsOf(Authentication caller) {
        return right -> caller.getAuthorities().stream().map(GrantedAuthority::getAuthority)
                .anyMatch(right.name()::equals);
    }
}
