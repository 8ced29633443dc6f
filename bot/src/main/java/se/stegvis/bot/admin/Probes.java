package se.stegvis.bot.admin;

import java.util.Map;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells whoever starts and restarts the nodes, on the port of the messages, whether this one lives
 * and is ready, and nothing else. The whole of the actuator is on the management port.
 */
@RestController
final class Probes {

  private final HealthEndpoint health;

  Probes(HealthEndpoint health) {
    this.health = health;
  }

  @GetMapping("/actuator/health/liveness")
  ResponseEntity<Map<String, String>> liveness() {
    return answer("liveness");
  }

  @GetMapping("/actuator/health/readiness")
  ResponseEntity<Map<String, String>> readiness() {
    return answer("readiness");
  }

  private ResponseEntity<Map<String, String>> answer(String group) {
    var found = health.healthForPath(group);
    var status = found == null ? Status.UNKNOWN : found.getStatus();
    return ResponseEntity.status(
            status.equals(Status.UP) ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
        .body(Map.of("status", status.getCode()));
  }
}
