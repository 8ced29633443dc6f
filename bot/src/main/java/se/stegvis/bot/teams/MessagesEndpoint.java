package se.stegvis.bot.teams;

import com.microsoft.bot.schema.Activity;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the Bot Framework delivers activities. Nothing of the body is read before the headers have
 * shown who sends it, and then it is read here and not by Spring, whose Jackson 3 makes nothing of
 * the SDK's types. JSON alone is taken: a page in somebody's browser cannot send that to another
 * origin unasked.
 */
@RestController
final class MessagesEndpoint {

  private static final int MOST_BYTES = 256 * 1024;

  private final Trust trust;
  private final RefusalCount refusals;
  private final Hearing hearing;

  MessagesEndpoint(Trust trust, RefusalCount refusals, Hearing hearing) {
    this.trust = trust;
    this.refusals = refusals;
    this.hearing = hearing;
  }

  @PostMapping(path = "/api/messages", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> receive(HttpServletRequest request) throws IOException {
    return switch (trust.meet(knock(request))) {
      case Refusal refusal -> refuse(refusal);
      case Introduction.Heard heard -> read(request, heard);
    };
  }

  private static Knock knock(HttpServletRequest request) {
    return new Knock(
        Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION)), request.getRemoteAddr());
  }

  private ResponseEntity<String> read(HttpServletRequest request, Introduction.Heard heard)
      throws IOException {
    if (request.getContentLengthLong() > MOST_BYTES) {
      return refuse(Refusal.TOO_LARGE);
    }
    var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      return refuse(Refusal.TOO_LARGE);
    }
    var activity = ActivityJson.read(body).filter(MessagesEndpoint::isWhole).orElse(null);
    if (activity == null) {
      return refuse(Refusal.NO_ACTIVITY);
    }
    return switch (heard.judge().apply(activity)) {
      case Refusal refusal -> refuse(refusal);
      case Verdict.Admitted admitted -> answer(hearing.hear(admitted.identity(), activity));
    };
  }

  /** Whether it has what is asked of it before it is known what it is. */
  static boolean isWhole(Activity activity) {
    return activity.getType() != null
        && activity.getServiceUrl() != null
        && activity.getFrom() != null
        && activity.getConversation() != null
        && activity.getConversation().getId() != null;
  }

  private ResponseEntity<String> refuse(Refusal refusal) {
    refusals.add(refusal);
    return ResponseEntity.status(refusal.status()).build();
  }

  private static ResponseEntity<String> answer(Aside.Answered answered) {
    var response = ResponseEntity.status(answered.status());
    return answered.body() == null
        ? response.build()
        : response.contentType(MediaType.APPLICATION_JSON).body(answered.body());
  }
}
