package se.stegvis.scheduler.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.matter.GivenSignal.DAY;
import static se.stegvis.scheduler.training.SampleRoster.ANNA;
import static se.stegvis.scheduler.training.SampleRoster.BO;
import static se.stegvis.scheduler.training.SampleRoster.CIA;
import static se.stegvis.scheduler.training.SampleRoster.ONK;
import static se.stegvis.scheduler.training.SampleRoster.P1;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.channel.Board.Line;
import se.stegvis.scheduler.channel.Board.Standing;
import se.stegvis.scheduler.channel.ChannelDelivery.Notice;
import se.stegvis.scheduler.matter.GivenSignal;
import se.stegvis.scheduler.matter.InMemoryMatters;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.Step;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.outbox.Stop;
import se.stegvis.scheduler.profile.ChannelChoice;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.risk.Signal;
import se.stegvis.scheduler.risk.SignalKey;
import se.stegvis.scheduler.risk.SignalKind;
import se.stegvis.scheduler.training.InMemoryTrainingRecords;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.SampleRoster;

final class DrawingUnitCardsTest {

  private static final Instant MORNING = Instant.parse("2026-08-03T06:00:00Z");
  private static final Duration REST = Duration.ofMinutes(1);
  private static final Channel CHANNEL =
      new Channel("19:onk@thread.tacv2", "19:team", "tenant", "https://x", "28:stegvis");

  private final InMemoryMatters matters = new InMemoryMatters();
  private final InMemoryUnitCards cards = new InMemoryUnitCards(SampleRoster::roster);
  private final List<Notice> sent = new ArrayList<>();
  private Outcome outcome = new Outcome.Delivered("a1");
  private final DrawingUnitCards drawing = drawing(List.of());

  private DrawingUnitCards drawing(List<ChannelChoice> choices) {
    return new DrawingUnitCards(
        cards,
        cards,
        new CountingMatters(
            matters,
            new InMemoryTrainingRecords(SampleRoster.roster()),
            new Profiles(List.of(), List.of(), choices)),
        notice -> {
          sent.add(notice);
          return outcome;
        },
        new QuietHours(new WorkingDays()),
        REST,
        TransactionOperations.withoutTransaction());
  }

  @BeforeEach
  void theBotIsInTheChannel() {
    cards.keep(CHANNEL);
  }

  @Test
  void thereIsNoCardUntilSomethingIsOpen() {
    drawing.draw(MORNING);
    assertThat(sent).isEmpty();
    raise(SignalKind.IUP_LATE, CIA);
    drawing.draw(MORNING);
    assertThat(sent).singleElement().extracting(Notice::replaces).isNull();
    assertThat(counts()).isEqualTo("1/0/0");
  }

  @Test
  void noCardIsBegunOnceItIsStopping() {
    raise(SignalKind.IUP_LATE, CIA);
    drawing.draw(MORNING, () -> false);
    assertThat(sent).isEmpty();
  }

  @Test
  void aCardWithoutChangeIsLeftAlone() {
    raise(SignalKind.IUP_LATE, CIA);
    drawing.draw(MORNING);
    drawing.draw(MORNING.plusSeconds(3600));
    assertThat(sent).hasSize(1);
  }

  @Test
  void theSameCardIsChangedAndAllThatHappenedMeanwhileIsOneChange() {
    var first = raise(SignalKind.IUP_LATE, CIA);
    drawing.draw(MORNING);
    take(first);
    raise(SignalKind.ASSESS_MISSED, CIA);
    wait(raise(SignalKind.ASSESS_GAP, CIA));
    drawing.draw(MORNING.plusSeconds(59));
    assertThat(sent).hasSize(1);
    drawing.draw(MORNING.plus(REST));
    assertThat(sent).hasSize(2);
    assertThat(sent.getLast().replaces()).isEqualTo("a1");
    assertThat(counts()).isEqualTo("1/1/1");
  }

  @Test
  void whenAllIsOverTheCardSaysSo() {
    var matter = raise(SignalKind.IUP_LATE, CIA);
    drawing.draw(MORNING);
    matters.keep(matter.closed(DAY));
    drawing.draw(MORNING.plus(REST));
    assertThat(sent.getLast().board().isEmpty()).isTrue();
  }

  @Test
  void triesAgainWhenTheConnectorSaysSoWithWhatIsTrueThen() {
    raise(SignalKind.IUP_LATE, CIA);
    outcome = new Outcome.TryLater("http-429", MORNING.plusSeconds(90));
    drawing.draw(MORNING);
    raise(SignalKind.ASSESS_MISSED, CIA);
    outcome = new Outcome.Delivered("a1");
    drawing.draw(MORNING.plusSeconds(60));
    assertThat(sent).hasSize(1);
    drawing.draw(MORNING.plusSeconds(90));
    assertThat(sent).hasSize(2);
    assertThat(sent.getLast().attempt()).isEqualTo(2);
    assertThat(counts()).isEqualTo("2/0/0");
  }

  @Test
  void whatIsNeverAnsweredIsSentThreeTimesAndThenNotUntilSomethingChanges() {
    raise(SignalKind.IUP_LATE, CIA);
    for (int minutes = 0; minutes < 60; minutes += 10) {
      var now = MORNING.plusSeconds(60L * minutes);
      outcome = new Outcome.Uncertain("no-answer", now.plusSeconds(600));
      drawing.draw(now);
    }
    assertThat(sent).hasSize(3);
    raise(SignalKind.ASSESS_MISSED, CIA);
    drawing.draw(MORNING.plusSeconds(3600));
    assertThat(sent).hasSize(4);
  }

  @Test
  void whatIsImpossibleTodayIsTriedTheNextMorning() {
    raise(SignalKind.IUP_LATE, CIA);
    outcome = new Outcome.Impossible("http-403");
    drawing.draw(MORNING);
    drawing.draw(MORNING.plusSeconds(7200));
    assertThat(sent).hasSize(1);
    drawing.draw(MORNING.plus(Duration.ofDays(1)));
    assertThat(sent).hasSize(2);
  }

  @Test
  void whereTheBotHasBeenRemovedNothingIsDrawnUntilItIsAddedAgain() {
    raise(SignalKind.IUP_LATE, CIA);
    outcome = new Outcome.Stopped(Stop.Cause.REMOVED, "http-403-BotNotInConversationRoster");
    drawing.draw(MORNING);
    drawing.draw(MORNING.plus(Duration.ofDays(1)));
    assertThat(sent).hasSize(1);
    cards.keep(CHANNEL);
    drawing.draw(MORNING.plus(Duration.ofDays(1)));
    assertThat(sent).hasSize(2);
  }

  @Test
  void aNodeThatDiedWhileDrawingIsFollowedByAnother() {
    raise(SignalKind.IUP_LATE, CIA);
    cards.claim(cards.ready(MORNING).getFirst(), MORNING, Duration.ZERO);
    drawing.draw(MORNING);
    assertThat(sent).hasSize(1);
  }

  @Test
  void aNodeWhoseClockIsFastDrawsNothingThatAnotherHolds() {
    raise(SignalKind.IUP_LATE, CIA);
    cards.claim(cards.ready(MORNING).getFirst(), MORNING, Duration.ofMinutes(5));
    drawing.draw(MORNING.plus(Duration.ofMinutes(30)));
    assertThat(sent).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-08-03T04:30:00Z", "2026-08-03T16:00:00Z", "2026-08-02T10:00:00Z"})
  void isSilentAtNightAndOnDaysOff(String quiet) {
    raise(SignalKind.IUP_LATE, CIA);
    drawing.draw(Instant.parse(quiet));
    assertThat(sent).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SUPERVISION", "LOW_RATING"})
  void whatIsConfidentialOrToBeJudgedIsNotEvenCounted(SignalKind kind) {
    raise(kind, CIA, BO);
    drawing.draw(MORNING);
    assertThat(sent).isEmpty();
  }

  @Test
  void whatNobodyWhoLeadsTheUnitIsToldIsNoMatterOfTheChannel() {
    raise(SignalKind.ASSESS_PACE, ANNA, BO);
    drawing.draw(MORNING);
    assertThat(sent).isEmpty();
  }

  @Test
  void whatIsMutedIsNotCounted() {
    add(signal(SignalKind.IUP_LATE, true, CIA));
    drawing.draw(MORNING);
    assertThat(sent).isEmpty();
  }

  @Test
  void initialsAndKindsStandThereOnlyWhereTheUnitHasChosenSo() {
    raise(SignalKind.IUP_LATE, CIA);
    drawing.draw(MORNING);
    assertThat(sent.getLast().board().lines()).isEmpty();
    drawing(List.of(new ChannelChoice(ONK, true, Language.EN))).draw(MORNING.plus(REST));
    assertThat(sent.getLast().board().lines())
        .containsExactly(new Line("AL", SignalKind.IUP_LATE, Standing.FRESH));
  }

  private String counts() {
    var board = sent.getLast().board();
    return board.fresh() + "/" + board.taken() + "/" + board.waiting();
  }

  private Matter raise(SignalKind kind, PersonId... tell) {
    return add(signal(kind, false, tell));
  }

  private Matter add(Signal signal) {
    var matter = Matter.of(signal, DAY);
    assertThat(matters.add(matter, Step.of(Step.What.RAISED, MORNING))).isTrue();
    return matter;
  }

  private void take(Matter matter) {
    keep(matter, new Matter.State.Taken(CIA, DAY));
  }

  private void wait(Matter matter) {
    keep(matter, new Matter.State.Waiting(CIA, DAY.plusDays(7)));
  }

  private void keep(Matter matter, Matter.State state) {
    matters.keep(new Matter(matter.id(), matter.signal(), state, matter.told(), matter.views()));
  }

  private static Signal signal(SignalKind kind, boolean muted, PersonId... tell) {
    var given = GivenSignal.iupLate();
    return new Signal(
        new SignalKey(kind, P1.value(), "1"),
        given.level(),
        ONK,
        P1,
        ANNA,
        null,
        given.raised(),
        null,
        muted,
        given.lack(),
        given.facts(),
        given.backing(),
        List.of(tell));
  }
}
