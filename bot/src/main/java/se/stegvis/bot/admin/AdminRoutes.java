package se.stegvis.bot.admin;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import se.stegvis.bot.extract.AuditLine;
import se.stegvis.bot.extract.ErasedLine;
import se.stegvis.bot.extract.ExtractJson;
import se.stegvis.bot.extract.ExtractPage;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.privacy.ErasingPerson;
import se.stegvis.scheduler.privacy.Erasure;
import se.stegvis.scheduler.privacy.ExportingPerson;
import se.stegvis.scheduler.privacy.Extract;
import se.stegvis.scheduler.privacy.HoldingPerson;
import se.stegvis.scheduler.privacy.KeepingRetention;
import se.stegvis.scheduler.privacy.LegalHold;
import se.stegvis.scheduler.privacy.Mode;
import se.stegvis.scheduler.privacy.Part;
import se.stegvis.scheduler.privacy.ReadingTrail;
import se.stegvis.scheduler.training.PersonId;

/** What administrators do over HTTP. What they want stands in the address; no body is read. */
final class AdminRoutes {

  private static final Logger LOG = LoggerFactory.getLogger(AdminRoutes.class);

  /** A page that loads nothing and runs nothing. */
  private static final String NOTHING_BUT_ITSELF =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

  private final ExportingPerson exporting;
  private final ErasingPerson erasing;
  private final HoldingPerson holding;
  private final KeepingRetention retention;
  private final ReadingTrail trail;
  private final Clock clock;

  AdminRoutes(
      ExportingPerson exporting,
      ErasingPerson erasing,
      HoldingPerson holding,
      KeepingRetention retention,
      ReadingTrail trail,
      Clock clock) {
    this.exporting = exporting;
    this.erasing = erasing;
    this.holding = holding;
    this.retention = retention;
    this.trail = trail;
    this.clock = clock;
  }

  /** A wish that cannot be understood. */
  private static final class Unclear extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unclear(String what) {
      super(what);
    }
  }

  RouterFunction<ServerResponse> routes(AdminDoor door) {
    return route()
        .add(behind(door))
        .onError(RuntimeException.class, (fault, _) -> failed(fault))
        .build();
  }

  private RouterFunction<ServerResponse> behind(AdminDoor door) {
    return route()
        .path(
            "/admin",
            admin ->
                admin
                    .GET("/people/{id}", this::export)
                    .GET("/people/{id}/page", this::page)
                    .DELETE("/people/{id}", request -> erase(request, Mode.ERASE))
                    .POST("/people/{id}/pseudonym", request -> erase(request, Mode.PSEUDONYMISE))
                    .PUT("/people/{id}/hold", this::hold)
                    .DELETE("/people/{id}/hold", this::release)
                    .GET("/retention", _ -> standing())
                    .GET("/audit", this::audit))
        .filter(door)
        .onError(
            Unclear.class,
            (unclear, _) ->
                Problem.of(HttpStatus.BAD_REQUEST, String.valueOf(unclear.getMessage())))
        .build();
  }

  /** Without Spring's own body, in which the address stands. */
  private static ServerResponse failed(Throwable fault) {
    LOG.error("an administrator's request failed", fault);
    return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "fault");
  }

  private ServerResponse export(ServerRequest request) {
    return extracted(
        request,
        extract ->
            ok().contentType(MediaType.APPLICATION_JSON).body(bytes(ExtractJson.write(extract))));
  }

  private ServerResponse page(ServerRequest request) {
    return extracted(
        request,
        extract ->
            ok().contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", NOTHING_BUT_ITSELF)
                .body(bytes(ExtractPage.write(extract))));
  }

  private ServerResponse extracted(
      ServerRequest request, Function<Extract, ServerResponse> written) {
    return exporting
        .export(person(request), AdminDoor.who(request), clock.instant())
        .map(written)
        .orElseGet(AdminRoutes::unknown);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private ServerResponse erase(ServerRequest request, Mode mode) {
    var person = person(request);
    if (!request.param("sure").equals(Optional.of(person.value()))) {
      throw new Unclear("sure must be the id once more");
    }
    var wish =
        new ErasingPerson.Wish(
            person,
            mode,
            request.param("endParts").map(AdminRoutes::truth).orElse(false),
            AdminDoor.who(request));
    return switch (erasing.erase(wish, clock.instant())) {
      case Erasure.Done(var erased) -> json(ErasedLine.of(erased));
      case Erasure.Unknown _ -> unknown();
      case Erasure.Held(var holds) ->
          Problem.of(
              HttpStatus.CONFLICT,
              "held",
              Map.of(
                  "holds",
                  holds.stream().map(AdminRoutes::written).toList(),
                  "detail",
                  "release what is in the way first: DELETE /admin/people/{id}/hold"));
      case Erasure.TakesPart(var parts) ->
          Problem.of(
              HttpStatus.CONFLICT,
              "takes-part",
              Map.of(
                  "roles",
                  parts.stream().map(Part::role).distinct().toList(),
                  "detail",
                  "end it in the roster and import, or give endParts=true (which ends no programme"
                      + " of their own with pseudonym)"));
    };
  }

  /** Without whose it is: it may be another's, in whose training the person is named. */
  private static Map<String, Object> written(LegalHold hold) {
    var written =
        new TreeMap<String, Object>(Map.of("since", hold.since().toString(), "why", hold.why()));
    if (hold.until() != null) {
      written.put("until", hold.until().toString());
    }
    return written;
  }

  private ServerResponse hold(ServerRequest request) {
    var why =
        request
            .param("why")
            .map(
                word ->
                    Arrays.stream(LegalHold.Why.values())
                        .filter(each -> each.name().equals(word))
                        .findFirst()
                        .orElseThrow(() -> new Unclear("why is one of " + whys())))
            .orElse(LegalHold.Why.OTHER);
    var until = request.param("until").map(day -> day("until", day)).orElse(null);
    return change(request, new HoldingPerson.Wish.Hold(person(request), why, until));
  }

  private static List<LegalHold.Why> whys() {
    return List.of(LegalHold.Why.values());
  }

  private ServerResponse release(ServerRequest request) {
    return change(request, new HoldingPerson.Wish.Release(person(request)));
  }

  private ServerResponse change(ServerRequest request, HoldingPerson.Wish wish) {
    return switch (holding.change(wish, AdminDoor.who(request), clock.instant())) {
      case HoldingPerson.Result.Held(var hold) -> json(written(hold));
      case HoldingPerson.Result.Released _ ->
          ServerResponse.noContent().cacheControl(CacheControl.noStore()).build();
      case HoldingPerson.Result.NotHeld _ -> Problem.of(HttpStatus.NOT_FOUND, "not-held");
      case HoldingPerson.Result.Past _ -> throw new Unclear("until has passed");
      case HoldingPerson.Result.Unknown _ -> unknown();
    };
  }

  private record Standing(String kind, String period, long past) {}

  private ServerResponse standing() {
    var today = LocalDate.ofInstant(clock.instant(), QuietHours.STOCKHOLM);
    return json(
        retention.standing(today).stream()
            .map(each -> new Standing(each.kind().word(), kept(each), each.past()))
            .toList());
  }

  private static String kept(KeepingRetention.Standing standing) {
    return standing.period() == null ? "keep" : standing.period().toString();
  }

  private ServerResponse audit(ServerRequest request) {
    var from = request.param("from").map(day -> day("from", day)).orElse(LocalDate.EPOCH);
    return json(
        trail.from(from, request.param("person").orElse(null)).stream()
            .map(AuditLine::of)
            .toList());
  }

  private static PersonId person(ServerRequest request) {
    return new PersonId(request.pathVariable("id"));
  }

  private static boolean truth(String word) {
    return switch (word) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new Unclear("endParts is true or false");
    };
  }

  private static LocalDate day(String parameter, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new Unclear(parameter + " is a day such as 2026-07-22");
    }
  }

  private static ServerResponse unknown() {
    return Problem.of(HttpStatus.NOT_FOUND, "unknown-person");
  }

  private static ServerResponse json(Object body) {
    return ok().contentType(MediaType.APPLICATION_JSON).body(body);
  }

  private static ServerResponse.BodyBuilder ok() {
    return ServerResponse.ok().cacheControl(CacheControl.noStore());
  }
}
