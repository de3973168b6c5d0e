package shop.computer.server.platform;

import java.util.Map;
import java.util.Objects;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Whether the shop lives and takes requests, for nginx and whoever watches it from outside: one word, at the shop's own port. Everything else
 * of its inside is told at the management port only; Spring Boot can repeat a probe at the main port, but not under this path.
 */
@RestController
class HealthProbes {

    private final HealthEndpoint health;
    private final HealthEndpointGroups groups;

    HealthProbes(HealthEndpoint health, HealthEndpointGroups groups) {
        this.health = health;
        this.groups = groups;
    }

    @GetMapping("/actuator/health/{probe:liveness|readiness}")
    ResponseEntity<Map<String, String>> show(@PathVariable String probe) {
        var status = Objects.requireNonNull(health.healthForPath(probe)).getStatus();
        var mapper = Objects.requireNonNull(groups.get(probe)).getHttpCodeStatusMapper();
        return ResponseEntity.status(mapper.getStatusCode(status)).body(Map.of("status", status.getCode()));
    }
}
