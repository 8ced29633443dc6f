package se.stegvis.bot.admin;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/** Says what is wrong (RFC 9457), in words that name nobody. */
final class Problem {

  private Problem() {}

  static ServerResponse of(HttpStatus status, String title) {
    return of(status, title, Map.of());
  }

  static ServerResponse of(HttpStatus status, String title, Map<String, Object> more) {
    var body = new TreeMap<>(more);
    body.put("title", title);
    body.put("status", status.value());
    var answer =
        ServerResponse.status(status)
            .cacheControl(CacheControl.noStore())
            .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (status == HttpStatus.UNAUTHORIZED) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return answer.body(body);
  }
}
