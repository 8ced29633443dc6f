package se.stegvis.bot.teams;

import com.microsoft.bot.schema.Activity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Activities as Teams sends them. */
final class Recorded {

  static final String SERVICE_URL = "https://smba.trafficmanager.net/emea/";
  static final String TENANT = "0a1b2c3d-1111-2222-3333-444455556666";

  private Recorded() {}

  static String json(String name) {
    try (var in = Recorded.class.getResourceAsStream(name + ".json")) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As if another connector had sent it. */
  static String json(String name, String serviceUrl) {
    return json(name).replace(SERVICE_URL, serviceUrl);
  }

  static Activity activity(String name) {
    return ActivityJson.read(json(name).getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }
}
