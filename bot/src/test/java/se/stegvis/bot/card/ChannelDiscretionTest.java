package se.stegvis.bot.card;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.SampleRoster.ANNA;
import static se.stegvis.scheduler.training.SampleRoster.CIA;
import static se.stegvis.scheduler.training.SampleRoster.ONK;
import static se.stegvis.scheduler.training.SampleRoster.P1;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.channel.Channel;
import se.stegvis.scheduler.channel.CountingMatters;
import se.stegvis.scheduler.channel.DrawingUnitCards;
import se.stegvis.scheduler.channel.InMemoryUnitCards;
import se.stegvis.scheduler.matter.GivenSignal;
import se.stegvis.scheduler.matter.InMemoryMatters;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.Step;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.profile.ChannelChoice;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.risk.Level;
import se.stegvis.scheduler.risk.Signal;
import se.stegvis.scheduler.risk.SignalFact;
import se.stegvis.scheduler.risk.SignalKey;
import se.stegvis.scheduler.risk.SignalKind;
import se.stegvis.scheduler.training.InMemoryTrainingRecords;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.SampleRoster;

/** What may stand in a channel: for every kind, level and state of a matter, and both choices. */
final class ChannelDiscretionTest {

  private static final LocalDate DAY = LocalDate.of(2026, 8, 3);
  private static final Instant MORNING = Instant.parse("2026-08-03T06:00:00Z");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** Words that would tell how somebody has been judged, in either language. */
  private static final List<String> JUDGING =
      List.of(
          "risk", "låg", "low", "under", "below", "betyg", "rating", "osäker", "oro", "concern");

  private final InMemoryMatters matters = new InMemoryMatters();
  private final List<CardDocument> drawn = new ArrayList<>();

  static Stream<Arguments> everything() {
    return Arrays.stream(SignalKind.values())
        .flatMap(
            kind ->
                Arrays.stream(Level.values())
                    .flatMap(
                        level ->
                            Arrays.stream(Language.values())
                                .flatMap(
                                    language ->
                                        Stream.of(true, false)
                                            .map(
                                                initials ->
                                                    Arguments.of(
                                                        kind, level, language, initials)))));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void neitherNameNorIdNorRatingStandsThere(
      SignalKind kind, Level level, Language language, boolean initials) {
    var states =
        List.of(
            new Matter.State.New(DAY),
            new Matter.State.Taken(CIA, DAY),
            new Matter.State.Waiting(CIA, DAY.plusDays(7)),
            new Matter.State.PlanAsked(CIA, DAY));
    for (var state : states) {
      add(kind, level, state);
    }
    draw(new ChannelChoice(ONK, initials, language));
    assertThat(drawn).hasSizeLessThan(2);
    drawn.forEach(card -> isDiscreet(card, initials));
  }

  @Test
  void whatIsConfidentialAndLowRatingsLeaveNoTraceAtAll() {
    add(SignalKind.SUPERVISION, Level.RISK, new Matter.State.New(DAY));
    add(SignalKind.LOW_RATING, Level.RISK, new Matter.State.New(DAY));
    draw(new ChannelChoice(ONK, true, Language.SV));
    assertThat(drawn).isEmpty();
  }

  @Test
  void theCardOfAUnitWithVeryMuchFitsAPhoneAndThePlatform() {
    for (int each = 0; each < 200; each++) {
      add(SignalKind.ASSESS_MISSED, Level.RISK, new Matter.State.New(DAY), "y" + each);
    }
    draw(new ChannelChoice(ONK, true, Language.SV));
    assertThat(drawn).hasSize(1);
    assertThat(drawn.getFirst().json().getBytes(UTF_8)).hasSizeLessThan(6_000);
    assertThat(drawn.getFirst().json()).contains("200 nya");
  }

  private static void isDiscreet(CardDocument card, boolean initials) {
    List<String> texts = JsonPath.read(card.json(), "$..text");
    List<Map<String, Object>> data = JsonPath.read(card.json(), "$..data");
    assertThat(data).allSatisfy(each -> assertThat(each).isEmpty());
    assertThat(NUMBER.matcher(card.summary()).find()).isFalse();
    var all = String.join("\n", texts) + "\n" + card.summary();
    var words = new HashSet<>(List.of(all.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
    SampleRoster.roster().people().stream()
        .flatMap(person -> Stream.of(person.name().split(" ", -1)))
        .forEach(name -> assertThat(words).doesNotContain(name.toLowerCase(Locale.ROOT)));
    SampleRoster.roster().people().stream()
        .map(person -> person.id().value())
        .forEach(id -> assertThat(words).doesNotContain(id));
    assertThat(words).doesNotContain(P1.value(), ONK.value());
    assertThat(words).doesNotContainAnyElementsOf(JUDGING);
    assertThat(NUMBER.matcher(all).results().map(found -> found.group()).toList())
        .allMatch(number -> Set.of("1", "2").contains(number));
    assertThat(words.contains("al")).isEqualTo(initials);
  }

  private void draw(ChannelChoice choice) {
    var cards = new InMemoryUnitCards(SampleRoster::roster);
    cards.keep(new Channel("19:onk@thread.tacv2", "19:team", "tenant", "https://x", "28:b"));
    new DrawingUnitCards(
            cards,
            cards,
            new CountingMatters(
                matters,
                new InMemoryTrainingRecords(SampleRoster.roster()),
                new Profiles(List.of(), List.of(), List.of(choice))),
            notice -> {
              drawn.add(new ChannelCard().draw(notice.board()));
              return new Outcome.Delivered("a1");
            },
            new QuietHours(new WorkingDays()),
            Duration.ZERO,
            TransactionOperations.withoutTransaction())
        .draw(MORNING);
  }

  private void add(SignalKind kind, Level level, Matter.State state) {
    add(kind, level, state, state.getClass().getSimpleName());
  }

  private void add(SignalKind kind, Level level, Matter.State state, String occurrence) {
    var given = GivenSignal.iupLate();
    var signal =
        new Signal(
            new SignalKey(kind, P1.value(), occurrence),
            level,
            ONK,
            P1,
            ANNA,
            null,
            DAY,
            null,
            false,
            given.lack(),
            List.of(new SignalFact.Count(SignalFact.Name.DONE, 4)),
            given.backing(),
            List.of(CIA));
    var matter = Matter.of(signal, DAY);
    matters.add(
        new Matter(matter.id(), signal, state, matter.told(), matter.views()),
        Step.of(Step.What.RAISED, MORNING));
  }
}
