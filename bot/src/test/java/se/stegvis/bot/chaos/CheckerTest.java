package se.stegvis.bot.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A run in which all went well, and the same with one thing wrong each. */
class CheckerTest {

  private static final Instant BEGUN = Instant.parse("2026-11-26T12:00:00Z");
  private static final LocalDate FIRST = LocalDate.of(2026, 10, 21);
  private static final LocalDate MORNING = LocalDate.of(2026, 10, 22);
  private static final Expected.Saying SAYING =
      new Expected.Saying("anna", "HAL-01", "p-1", "1", LocalDate.of(2026, 10, 21), "+P0D");

  private final List<Entry> journal = new ArrayList<>();
  private List<Ending.Message> messages = List.of(message("DELIVERED"));
  private List<Ending.Said> said = List.of(said("+P0D", MORNING));
  private List<Ending.Step> steps =
      List.of(
          new Ending.Step("a1", "ASKED", null),
          new Ending.Step("a1", "SENT", "Lugnt."),
          new Ending.Step("a1", "CORRECTED", "Rättat 3"));
  private List<String> filed = List.of("a1");

  CheckerTest() {
    journal.add(new Entry.Begun(BEGUN, 1, 1, 1, BEGUN, FIRST, 60, 10));
    submit("act-1", Entry.Kind.REQUEST, "a1", null, Entry.Told.TAKEN);
    submit("act-2", Entry.Kind.SEND, "a1", "Lugnt.", Entry.Told.TAKEN);
    submit("act-3", Entry.Kind.CORRECT, "a1", "Rättat 3", Entry.Told.TAKEN);
    submit("act-4", Entry.Kind.CORRECT, "a1", "Rättat 4", Entry.Told.FAULT);
    submit("act-5", Entry.Kind.WORDS, null, null, Entry.Told.TAKEN);
    call(80, Entry.About.MESSAGE, "m1", 1, Entry.Answer.OK);
    journal.add(kept(81, "one", Entry.About.MESSAGE, "m1", 1));
    call(82, Entry.About.ANSWER, "act-5", 1, Entry.Answer.OK);
    journal.add(kept(82, "one", Entry.About.ANSWER, "act-5", 1));
  }

  @Test
  void allWentWell() {
    assertThat(violations()).isEmpty();
  }

  @Test
  void whatWasAcknowledgedWasLost() {
    steps = steps.subList(0, 2);
    assertThat(violations()).singleElement().asString().contains("lost").contains("act-3");
  }

  @Test
  void oneWasLostAndAnotherDoneTwice() {
    steps = with(steps.subList(0, 2), new Ending.Step("a1", "CORRECTED", "Rättat 4"));
    assertThat(violations()).singleElement().asString().contains("lost").contains("act-3");
  }

  @Test
  void somethingWasDoneThatNobodyAskedFor() {
    steps = with(steps, new Ending.Step("a1", "CORRECTED", "Rättat 5"));
    assertThat(violations()).singleElement().asString().contains("asked for by nobody");
  }

  @Test
  void theFirstOfAllWasLost() {
    steps = steps.subList(1, 3);
    assertThat(violations()).singleElement().asString().contains("lost").contains("act-1");
  }

  @Test
  void whoeverWasToldThatItFailedLostNothing() {
    steps = steps.subList(1, 3);
    journal.replaceAll(taken("act-1", Entry.Told.FAULT));
    assertThat(violations()).isEmpty();
  }

  @Test
  void whoeverWasToldSoOverTheConnectorLostNothing() {
    steps = steps.subList(1, 3);
    journal.add(
        new Entry.Called(
            at(60), "one", Entry.About.ANSWER, "act-1", 1, true, true, Entry.Answer.OK));
    journal.add(kept(60, "one", Entry.About.ANSWER, "act-1", 1));
    assertThat(violations()).isEmpty();
  }

  @Test
  void whatFollowsOnSomethingThatDidNotWorkIsNotLost() {
    submit("act-6", Entry.Kind.REQUEST, "a2", null, Entry.Told.FAULT);
    submit("act-7", Entry.Kind.SEND, "a2", "Lugnt.", Entry.Told.TAKEN);
    submit("act-8", Entry.Kind.CORRECT, "a2", "Rättat 8", Entry.Told.TAKEN);
    assertThat(violations()).isEmpty();
    steps = with(steps, new Ending.Step("a2", "ASKED", null));
    assertThat(violations()).singleElement().asString().contains("lost").contains("act-7");
  }

  @Test
  void whatWasNotAcknowledgedMayHaveBeenDoneOnce() {
    steps = with(steps, new Ending.Step("a1", "CORRECTED", "Rättat 4"));
    assertThat(violations()).isEmpty();
    steps = with(steps, new Ending.Step("a1", "CORRECTED", "Rättat 4"));
    assertThat(violations()).singleElement().asString().startsWith("done more often than asked");
  }

  @Test
  void whatWasSentCountsNowhere() {
    filed = List.of();
    assertThat(violations()).singleElement().asString().contains("filed 0");
  }

  @Test
  void wordsWereNeverAnswered() {
    journal.removeIf(entry -> entry instanceof Entry.Called call && call.id().equals("act-5"));
    assertThat(violations()).singleElement().asString().contains("never answered: act-5");
  }

  @Test
  void wordsWhoseAnswerWasResetBeforeItWasReadMayHaveBeenAnswered() {
    journal.removeIf(entry -> entry instanceof Entry.Called call && call.id().equals("act-5"));
    journal.removeIf(entry -> entry instanceof Entry.Kept kept && kept.id().equals("act-5"));
    journal.add(new Entry.Kept(at(82), "one", Entry.About.ANSWER, "act-5", 1, "Uncertain", true));
    journal.add(new Entry.HalfRead(at(81), "bo"));
    journal.add(new Entry.HalfRead(at(83), "anna"));
    assertThat(violations()).singleElement().asString().contains("never answered: act-5");
    journal.add(new Entry.HalfRead(at(81), "anna"));
    assertThat(violations()).isEmpty();
  }

  @Test
  void wordsThatNobodyHadTimeToAnswerUntilTheClockJumpedWereForgotten() {
    journal.removeIf(entry -> entry instanceof Entry.Called call && call.id().equals("act-5"));
    journal.removeIf(entry -> entry instanceof Entry.Kept kept && kept.id().equals("act-5"));
    journal.add(new Entry.Killed(at(85), "two", "at random"));
    journal.add(new Entry.Killed(at(98), "two", "at random"));
    assertThat(violations()).singleElement().asString().contains("never answered: act-5");
    journal.add(new Entry.Killed(at(64), "one", "at random"));
    assertThat(violations()).isEmpty();
  }

  @Test
  void wordsThatFoundNoTurnUntilTheClockJumpedWereForgotten() {
    journal.removeIf(entry -> entry instanceof Entry.Called call && call.id().equals("act-5"));
    journal.removeIf(entry -> entry instanceof Entry.Kept kept && kept.id().equals("act-5"));
    journal.add(laterOn(94));
    assertThat(violations()).singleElement().asString().contains("never answered: act-5");
    journal.add(laterOn(95));
    assertThat(violations()).isEmpty();
  }

  private static Entry laterOn(long second) {
    return new Entry.Kept(at(second), "one", Entry.About.ANSWER, "act-5", 1, "TryLater", true);
  }

  @Test
  void wordsThatCameInRightBeforeTheClockJumpedWereForgotten() {
    submit("act-6", Entry.Kind.WORDS, null, null, Entry.Told.TAKEN);
    call(64, Entry.About.ANSWER, "act-6", 1, Entry.Answer.PASSING);
    assertThat(violations()).singleElement().asString().contains("never answered: act-6");
    journal.removeIf(entry -> entry instanceof Entry.Submitted it && it.activity().equals("act-6"));
    journal.add(
        new Entry.Submitted(at(58), "act-6", Entry.Kind.WORDS, "anna", null, null, "one", 1));
    assertThat(violations()).isEmpty();
    journal.removeIf(entry -> entry instanceof Entry.Called call && call.id().equals("act-6"));
    assertThat(violations()).isEmpty();
  }

  @Test
  void wordsWhoseAnswerWasRefusedForAMomentAreAnswered() {
    journal.removeIf(entry -> entry instanceof Entry.Called call && call.id().equals("act-5"));
    journal.removeIf(entry -> entry instanceof Entry.Kept kept && kept.id().equals("act-5"));
    call(82, Entry.About.ANSWER, "act-5", 1, Entry.Answer.PASSING);
    assertThat(violations()).singleElement().asString().contains("never answered: act-5");
    call(83, Entry.About.ANSWER, "act-5", 2, Entry.Answer.FAILED);
    assertThat(violations()).isEmpty();
  }

  @Test
  void aReminderWasWithdrawn() {
    messages = List.of(message("WITHDRAWN", MORNING.plusDays(3)));
    assertThat(violations()).singleElement().asString().startsWith("a reminder was withdrawn");
  }

  @Test
  void aReminderWaitedUntilNobodyIsAskedAnyMore() {
    messages = List.of(message("WITHDRAWN", MORNING.plusDays(4)));
    assertThat(violations()).isEmpty();
  }

  @Test
  void aRequestWasWithdrawnThoughNobodyHadAnsweredIt() {
    messages = with(messages, withdrawn("a1"));
    assertThat(violations()).isEmpty();
    steps = with(steps, new Ending.Step("a2", "ASKED", null));
    submit("act-6", Entry.Kind.REQUEST, "a2", null, Entry.Told.TAKEN);
    messages = with(messages.subList(0, 1), withdrawn("a2"));
    assertThat(violations()).singleElement().asString().contains("is WITHDRAWN");
  }

  private static Ending.Message withdrawn(String assessment) {
    return new Ending.Message(
        "m3", "bo", "ASSESSMENT", "WITHDRAWN", "settled", null, MORNING, assessment);
  }

  @Test
  void aMorningWasPlannedTwice() {
    messages =
        List.of(
            message("DELIVERED"),
            new Ending.Message("m2", "anna", "DIGEST", "IMPOSSIBLE", null, MORNING, MORNING, null));
    call(84, Entry.About.MESSAGE, "m2", 1, Entry.Answer.FAILED);
    assertThat(violations())
        .satisfiesExactlyInAnyOrder(
            violation -> assertThat(violation).startsWith("a digest that says nothing"),
            violation -> assertThat(violation).contains("was planned 2 times"));
  }

  @Test
  void aReminderWasLost() {
    said = List.of();
    assertThat(violations())
        .satisfiesExactlyInAnyOrder(
            violation -> assertThat(violation).startsWith("a reminder was lost"),
            violation -> assertThat(violation).startsWith("a digest that says nothing"));
  }

  @Test
  void aMorningWasMissedAndTheNextStepSaid() {
    said = List.of(said("+P7D", LocalDate.of(2026, 10, 29)));
    assertThat(violations()).singleElement().asString().startsWith("late without a cause");
    journal.add(new Entry.Killed(at(65), "one", "at random"));
    assertThat(violations()).isEmpty();
    journal.add(new Entry.Started(at(1), "two", 1));
    assertThat(violations()).singleElement().asString().startsWith("late without a cause");
    journal.add(new Entry.Killed(at(80), "two", "at random"));
    assertThat(violations()).isEmpty();
  }

  @Test
  void aReminderStillWaits() {
    messages = List.of(message("PENDING"));
    assertThat(violations()).singleElement().asString().contains("is PENDING");
  }

  @Test
  void whatIsSaidToBeDeliveredNeverCame() {
    journal.removeIf(entry -> entry instanceof Entry.Called call && call.id().equals("m1"));
    assertThat(violations()).singleElement().asString().contains("is DELIVERED");
  }

  @Test
  void whatIsImpossibleWasNeverRefused() {
    messages = List.of(message("IMPOSSIBLE"));
    assertThat(violations()).singleElement().asString().contains("is IMPOSSIBLE");
    journal.removeIf(entry -> entry instanceof Entry.Called call && call.id().equals("m1"));
    call(80, Entry.About.MESSAGE, "m1", 1, Entry.Answer.FAILED);
    assertThat(violations()).isEmpty();
  }

  @Test
  void whatIsSaidToBeUncertainWasNeverSent() {
    messages = List.of(message("UNCERTAIN"));
    journal.removeIf(entry -> entry instanceof Entry.Called call && call.id().equals("m1"));
    assertThat(violations()).singleElement().asString().contains("is UNCERTAIN");
    call(80, Entry.About.MESSAGE, "m1", 1, Entry.Answer.DROPPED);
    assertThat(violations()).isEmpty();
  }

  @Test
  void whatIsUncertainWasReadByHalf() {
    messages = List.of(message("UNCERTAIN"));
    journal.removeIf(entry -> entry instanceof Entry.Called call && call.id().equals("m1"));
    journal.removeIf(entry -> entry instanceof Entry.Kept kept && kept.id().equals("m1"));
    journal.add(new Entry.Kept(at(81), "one", Entry.About.MESSAGE, "m1", 1, "Uncertain", true));
    assertThat(violations()).singleElement().asString().contains("is UNCERTAIN");
    journal.add(new Entry.HalfRead(at(80), "anna"));
    assertThat(violations()).isEmpty();
  }

  @Test
  void whatNobodySentRunsOut() {
    steps = with(steps, new Ending.Step("a1", "EXPIRED", null));
    assertThat(violations()).singleElement().asString().contains("asked for by nobody");
    submit("act-6", Entry.Kind.REQUEST, "a2", null, Entry.Told.TAKEN);
    steps =
        List.of(
            steps.get(0),
            steps.get(1),
            steps.get(2),
            new Ending.Step("a2", "ASKED", null),
            new Ending.Step("a2", "EXPIRED", null));
    assertThat(violations()).isEmpty();
  }

  @Test
  void aReminderCameTwiceThoughItsAnswerWasKept() {
    call(85, Entry.About.MESSAGE, "m1", 2, Entry.Answer.OK);
    journal.add(kept(85, "one", Entry.About.MESSAGE, "m1", 2));
    assertThat(violations()).singleElement().asString().contains("came 2 times");
  }

  @Test
  void aReminderCameTwiceSinceItsAnswerWasLost() {
    call(70, Entry.About.MESSAGE, "m1", 0, Entry.Answer.DROPPED);
    assertThat(violations()).isEmpty();
    call(95, Entry.About.MESSAGE, "m1", 0, Entry.Answer.OK);
    assertThat(violations()).singleElement().asString().contains("came 3 times");
  }

  @Test
  void anAnswerThatNobodyKeptIsLostOnlyWhereSomethingBefellItsNode() {
    journal.removeIf(entry -> entry instanceof Entry.Kept);
    call(98, Entry.About.MESSAGE, "m1", 2, Entry.Answer.OK);
    journal.add(kept(98, "one", Entry.About.MESSAGE, "m1", 2));
    assertThat(violations()).singleElement().asString().contains("came 2 times");
    journal.add(new Entry.Killed(at(81), "two", "at random"));
    assertThat(violations()).singleElement().asString().contains("came 2 times");
    journal.add(new Entry.Killed(at(90), "one", "at random"));
    assertThat(violations()).singleElement().asString().contains("came 2 times");
    journal.add(new Entry.Killed(at(81), "one", "at random"));
    assertThat(violations()).isEmpty();
  }

  @Test
  void whatWasHeardBeforeItsNodeFrozeIsLostIfAnotherHadItWhenItWoke() {
    journal.removeIf(entry -> entry instanceof Entry.Kept);
    journal.add(kept(82, "one", Entry.About.ANSWER, "act-5", 1));
    journal.add(new Entry.Frozen(at(80), "one"));
    call(90, Entry.About.MESSAGE, "m1", 2, Entry.Answer.OK);
    journal.add(kept(90, "two", Entry.About.MESSAGE, "m1", 2));
    journal.add(new Entry.Thawed(at(95), "one"));
    journal.add(new Entry.Kept(at(96), "one", Entry.About.MESSAGE, "m1", 1, "Delivered", false));
    assertThat(violations()).isEmpty();
  }

  @Test
  void whatANodeSendsThatWokeAndHoldsItNoMoreIsNotLost() {
    journal.removeIf(entry -> entry instanceof Entry.Called call && call.id().equals("m1"));
    journal.removeIf(entry -> entry instanceof Entry.Kept kept && kept.id().equals("m1"));
    journal.add(new Entry.Frozen(at(80), "one"));
    call(90, Entry.About.MESSAGE, "m1", 2, Entry.Answer.OK);
    journal.add(kept(90, "two", Entry.About.MESSAGE, "m1", 2));
    journal.add(new Entry.Thawed(at(95), "one"));
    call(96, Entry.About.MESSAGE, "m1", 1, Entry.Answer.OK);
    journal.add(new Entry.Kept(at(97), "one", Entry.About.MESSAGE, "m1", 1, "Delivered", false));
    assertThat(violations()).singleElement().asString().contains("came 2 times");
  }

  @Test
  void anAnswerCameTwice() {
    call(85, Entry.About.ANSWER, "act-5", 2, Entry.Answer.OK);
    journal.add(kept(85, "one", Entry.About.ANSWER, "act-5", 2));
    assertThat(violations()).singleElement().asString().startsWith("the answer to act-5 came 2");
  }

  private List<String> violations() {
    var ended = new ArrayList<>(journal);
    ended.add(new Entry.Ended(at(100), 1));
    return Checker.check(
            ended,
            new Ending(messages, said, steps, filed, List.of()),
            new Expected.Sayings(Map.of(SAYING, new Expected.Days(MORNING, MORNING.plusDays(3)))))
        .violations();
  }

  private static Ending.Message message(String state) {
    return message(state, state.equals("PENDING") ? null : MORNING);
  }

  private static Ending.Message message(String state, @Nullable LocalDate ended) {
    return new Ending.Message("m1", "anna", "DIGEST", state, null, MORNING, ended, null);
  }

  private static Entry kept(long second, String node, Entry.About about, String id, int attempt) {
    return new Entry.Kept(at(second), node, about, id, attempt, "Delivered", true);
  }

  private void submit(
      String activity,
      Entry.Kind kind,
      @Nullable String assessment,
      @Nullable String words,
      Entry.Told told) {
    journal.add(new Entry.Submitted(at(62), activity, kind, "anna", assessment, words, "one", 1));
    journal.add(new Entry.Acknowledged(at(63), activity, told));
  }

  private void call(long second, Entry.About about, String id, int attempt, Entry.Answer answer) {
    journal.add(new Entry.Called(at(second), "one", about, id, attempt, true, false, answer));
  }

  private static UnaryOperator<Entry> taken(String activity, Entry.Told told) {
    return entry ->
        entry instanceof Entry.Acknowledged(var at, var id, _) && id.equals(activity)
            ? new Entry.Acknowledged(at, id, told)
            : entry;
  }

  private static <T> List<T> with(List<T> list, T more) {
    var all = new ArrayList<>(list);
    all.add(more);
    return all;
  }

  private static Ending.Said said(String step, LocalDate on) {
    return new Ending.Said(
        "anna", "HAL-01", "p-1", "1", LocalDate.of(2026, 10, 21), step, "m1", on);
  }

  private static Instant at(long second) {
    return BEGUN.plusSeconds(second);
  }
}
