package se.stegvis.bot.chaos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.PersonId;
import tools.jackson.databind.json.JsonMapper;

/**
 * People who write to the bot and press its buttons, over whichever node takes it. As Teams does,
 * it sends again under the same id what was not answered.
 */
final class Load {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int MOST_ATTEMPTS = 60;
  private static final int BETWEEN_MILLIS = 300;
  private static final String CALM = "Lugnt.";
  private static final String FAULT = "felet är vårt";
  private static final String TOO_LATE = "Det går inte längre";
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final Journal journal;
  private final String connector;
  private final ChaosTime time;
  private final Supplier<List<Door>> doors;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(1))
          .build();
  private volatile boolean over;

  /** A node's endpoint. */
  record Door(String node, int port) {}

  Load(Journal journal, String connector, ChaosTime time, Supplier<List<Door>> doors) {
    this.journal = journal;
    this.connector = connector;
    this.time = time;
    this.doors = doors;
  }

  /** Nobody begins anything more. */
  void end() {
    over = true;
  }

  /** Lets some pairs do one thing after the other. */
  void live(List<Cast.Pair> pairs, long seed) {
    var random = new SplittableRandom(seed);
    for (int next = 0; !over; next++) {
      try {
        assess(pairs.get(next % pairs.size()), random);
        Thread.sleep(random.nextInt(BETWEEN_MILLIS));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** One asks, the other answers and corrects it several times at once. */
  private void assess(Cast.Pair pair, SplittableRandom random) throws InterruptedException {
    var id =
        UUID.nameUUIDFromBytes(
                ("assessment " + NUMBERS.incrementAndGet())
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .toString();
    var today = time.day(time.index(Clock.systemUTC().instant()));
    say(pair.trainee(), random.split());
    var asked =
        press(
            new Deed(Entry.Kind.REQUEST, pair.trainee(), id, null, random.nextBoolean()),
            "form.request",
            Map.of(
                "form", "mini-cex@1",
                "seen", today.toString(),
                "who", pair.assessor().value(),
                "about", pair.programme().id().value()),
            random.split());
    if (asked != Entry.Told.TAKEN) {
      return;
    }
    var sent =
        press(
            new Deed(Entry.Kind.SEND, pair.assessor(), id, CALM, random.nextBoolean()),
            "form.send",
            Map.of("overall", "3", "strengths", CALM),
            random.split());
    if (sent != Entry.Told.TAKEN) {
      return;
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var corrections =
          List.of(
              threads.submit(() -> correct(pair, id, "2", random.split())),
              threads.submit(() -> correct(pair, id, "4", random.split())));
      for (var each : corrections) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private Entry.@Nullable Told correct(
      Cast.Pair pair, String id, String overall, SplittableRandom random)
      throws InterruptedException {
    Entry.Told told = null;
    for (int times = 0; times < 2; times++) {
      var words = "Rättat " + NUMBERS.incrementAndGet();
      told =
          press(
              new Deed(Entry.Kind.CORRECT, pair.assessor(), id, words, false),
              "form.correct.send",
              Map.of("overall", overall, "strengths", words),
              random);
    }
    return told;
  }

  private void say(PersonId who, SplittableRandom random) throws InterruptedException {
    var activity = activity("message", who);
    activity.put("text", "hjälp");
    submit(new Deed(Entry.Kind.WORDS, who, null, null, true), activity, random);
  }

  /**
   * What somebody does.
   *
   * @param words what is answered in a form, null for none
   * @param asMessage whether the answer comes over the connector, else in the response
   */
  private record Deed(
      Entry.Kind kind,
      PersonId who,
      @Nullable String assessment,
      @Nullable String words,
      boolean asMessage) {}

  private Entry.@Nullable Told press(
      Deed deed, String verb, Map<String, String> fields, SplittableRandom random)
      throws InterruptedException {
    var data = new HashMap<>(fields);
    data.put("v", "1");
    data.put("a", String.valueOf(deed.assessment()));
    var activity = activity(deed.asMessage() ? "message" : "invoke", deed.who());
    if (deed.asMessage()) {
      data.put("verb", verb);
      activity.put("value", data);
    } else {
      activity.put("name", "adaptiveCard/action");
      activity.put(
          "value",
          Map.of(
              "action",
              Map.of("type", "Action.Execute", "verb", verb, "data", data),
              "trigger",
              "manual"));
    }
    return submit(deed, activity, random);
  }

  private Map<String, Object> activity(String type, PersonId who) {
    var activity = new HashMap<String, Object>();
    activity.put("type", type);
    activity.put("id", "act-" + NUMBERS.incrementAndGet());
    activity.put("serviceUrl", connector);
    activity.put("channelId", "msteams");
    activity.put("from", Map.of("id", Cast.user(who), "aadObjectId", who.value()));
    activity.put(
        "conversation",
        Map.of("conversationType", "personal", "tenantId", Cast.TENANT, "id", Cast.chat(who)));
    activity.put("recipient", Map.of("id", Cast.BOT));
    activity.put("locale", "sv-SE");
    activity.put("channelData", Map.of("tenant", Map.of("id", Cast.TENANT)));
    return activity;
  }

  /** Sends it until it is taken; gives up, as Teams does, and never on another day. */
  private Entry.@Nullable Told submit(
      Deed deed, Map<String, Object> activity, SplittableRandom random)
      throws InterruptedException {
    var id = String.valueOf(activity.get("id"));
    var body = JSON.writeValueAsString(activity);
    var day = time.index(Clock.systemUTC().instant());
    for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      var now = Clock.systemUTC().instant();
      if (time.index(now) != day) {
        return null;
      }
      var open = doors.get();
      if (!open.isEmpty()) {
        var door = open.get(random.nextInt(open.size()));
        journal.add(
            new Entry.Submitted(
                now,
                id,
                deed.kind(),
                deed.who().value(),
                deed.assessment(),
                deed.words(),
                door.node(),
                attempt));
        var response = post(door, body);
        if (response != null && response.statusCode() / 100 == 2) {
          var told = told(response.body());
          journal.add(new Entry.Acknowledged(Clock.systemUTC().instant(), id, told));
          return told;
        }
      }
      Thread.sleep(BETWEEN_MILLIS);
    }
    return null;
  }

  private static Entry.Told told(String body) {
    if (body.contains(FAULT)) {
      return Entry.Told.FAULT;
    }
    return body.contains(TOO_LATE) ? Entry.Told.TOO_LATE : Entry.Told.TAKEN;
  }

  private @Nullable HttpResponse<String> post(Door door, String body) throws InterruptedException {
    try {
      return http.send(
          HttpRequest.newBuilder(
                  URI.create("http://127.0.0.1:%d/api/messages".formatted(door.port())))
              .timeout(PATIENCE)
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(body))
              .build(),
          BodyHandlers.ofString());
    } catch (IOException _) {
      return null;
    }
  }
}
