package se.stegvis.bot.teams;

import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.schema.Activity;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the Bot Framework delivers activities. The body is read here and not by Spring, whose
 * Jackson 3 makes nothing of the SDK's types. JSON alone is taken: a page in somebody's browser
 * cannot send that to another origin unasked.
 */
@RestController
final class MessagesEndpoint {

  private static final Logger LOG = LoggerFactory.getLogger(MessagesEndpoint.class);
  private static final int MOST_BYTES = 256 * 1024;

  private final Trust trust;
  private final TeamsAdapter adapter;
  private final Turn turn;

  MessagesEndpoint(Trust trust, TeamsAdapter adapter, Turn turn) {
    this.trust = trust;
    this.adapter = adapter;
    this.turn = turn;
  }

  @PostMapping(path = "/api/messages", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> receive(HttpServletRequest request) throws IOException {
    var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      return answer(HttpStatus.CONTENT_TOO_LARGE);
    }
    var activity = ActivityJson.read(body).filter(MessagesEndpoint::isWhole).orElse(null);
    if (activity == null) {
      return answer(HttpStatus.BAD_REQUEST);
    }
    return switch (trust.judge(knock(request, activity))) {
      case Verdict.Admitted admitted -> hear(admitted.identity(), activity);
      case Verdict.Refused refused -> {
        LOG.warn("an activity was refused: {}", refused.cause());
        yield ResponseEntity.status(refused.status()).build();
      }
    };
  }

  private static Knock knock(HttpServletRequest request, Activity activity) {
    return new Knock(
        request.getHeader(HttpHeaders.AUTHORIZATION), request.getRemoteAddr(), activity);
  }

  private static boolean isWhole(Activity activity) {
    return activity.getType() != null
        && activity.getServiceUrl() != null
        && activity.getFrom() != null
        && activity.getConversation() != null
        && activity.getConversation().getId() != null;
  }

  private ResponseEntity<String> hear(ClaimsIdentity identity, Activity activity) {
    var isPersonal = ActivityReader.isPersonal(activity);
    if (!isPersonal && !ChannelReader.isChannel(activity)) {
      return answer(HttpStatus.ACCEPTED);
    }
    var incoming = isPersonal ? ActivityReader.read(activity) : ChannelReader.read(activity);
    if (incoming.isEmpty()) {
      return answer(HttpStatus.OK);
    }
    try {
      return answer(
          adapter
              .processActivity(identity, activity, context -> turn.take(context, incoming.get()))
              .join());
    } catch (RuntimeException e) {
      LOG.error("activity {} could not be processed", activity.getId(), e);
      return answer(HttpStatus.INTERNAL_SERVER_ERROR);
    }
  }

  private static ResponseEntity<String> answer(@Nullable InvokeResponse response) {
    return response == null
        ? answer(HttpStatus.ACCEPTED)
        : ResponseEntity.status(response.getStatus())
            .contentType(MediaType.APPLICATION_JSON)
            .body(ActivityJson.write(response.getBody()));
  }

  private static ResponseEntity<String> answer(HttpStatus status) {
    return ResponseEntity.status(status).build();
  }
}
