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
  private List<Ending.Message> messages =
      List.of(new Ending.Message("m1", "anna", "DIGEST", "DELIVERED", null, MORNING));
  private List<Ending.Said> said = List.of(said("+P0D", MORNING));
  private List<Ending.Step> steps =
      List.of(
          new Ending.Step("a1", "ASKED"),
          new Ending.Step("a1", "SENT"),
          new Ending.Step("a1", "CORRECTED"));
  private List<String> filed = List.of("a1");

  CheckerTest() {
    journal.add(new Entry.Begun(BEGUN, 1, 1, 1, BEGUN, FIRST, 60, 10));
    submit("act-1", Entry.Kind.REQUEST, "a1", Entry.Told.TAKEN);
    submit("act-2", Entry.Kind.SEND, "a1", Entry.Told.TAKEN);
    submit("act-3", Entry.Kind.CORRECT, "a1", Entry.Told.TAKEN);
    submit("act-4", Entry.Kind.CORRECT, "a1", Entry.Told.FAULT);
    submit("act-5", Entry.Kind.WORDS, null, Entry.Told.TAKEN);
    call(80, Entry.About.MESSAGE, "m1", 1, Entry.Answer.OK);
    journal.add(new Entry.Kept(at(81), "one", "m1", 1, "Delivered", true));
    call(82, Entry.About.ANSWER, "act-5", 1, Entry.Answer.OK);
    journal.add(new Entry.AnswerKept(at(82), "one", "act-5", 1, "Delivered"));
  }

  @Test
  void allWentWell() {
    assertThat(violations()).isEmpty();
  }

  @Test
  void whatWasAcknowledgedWasLost() {
    steps = List.of(new Ending.Step("a1", "ASKED"), new Ending.Step("a1", "SENT"));
    assertThat(violations())
        .singleElement()
        .asString()
        .startsWith("acknowledged and lost: CORRECT");
  }

  @Test
  void theFirstOfAllWasLost() {
    steps = List.of();
    filed = List.of();
    assertThat(violations())
        .singleElement()
        .asString()
        .startsWith("acknowledged and lost: REQUEST");
  }

  @Test
  void whoeverWasToldThatItFailedLostNothing() {
    steps = List.of();
    filed = List.of();
    journal.replaceAll(taken("act-1", Entry.Told.FAULT));
    assertThat(violations()).isEmpty();
  }

  @Test
  void whoeverWasToldSoOverTheConnectorLostNothing() {
    steps = List.of();
    filed = List.of();
    journal.add(
        new Entry.Called(
            at(60), "one", Entry.About.ANSWER, "act-1", 1, true, true, Entry.Answer.OK));
    journal.add(new Entry.AnswerKept(at(60), "one", "act-1", 1, "Delivered"));
    assertThat(violations()).isEmpty();
  }

  @Test
  void whatWasNotAcknowledgedMayHaveBeenDoneOnce() {
    steps = with(steps, new Ending.Step("a1", "CORRECTED"));
    assertThat(violations()).isEmpty();
    steps = with(steps, new Ending.Step("a1", "CORRECTED"));
    assertThat(violations())
        .singleElement()
        .asString()
        .startsWith("done more often than asked: CORRECT");
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
    journal.removeIf(Entry.AnswerKept.class::isInstance);
    journal.add(new Entry.AnswerKept(at(82), "one", "act-5", 1, "Uncertain"));
    assertThat(violations()).isEmpty();
  }

  @Test
  void wordsThatNobodyHadTimeToAnswerUntilTheClockJumpedWereForgotten() {
    journal.removeIf(entry -> entry instanceof Entry.Called call && call.id().equals("act-5"));
    journal.removeIf(Entry.AnswerKept.class::isInstance);
    journal.add(new Entry.Killed(at(80), "one", "at random"));
    assertThat(violations()).singleElement().asString().contains("never answered: act-5");
    journal.add(new Entry.Killed(at(98), "two", "at random"));
    assertThat(violations()).isEmpty();
  }

  @Test
  void aReminderWasLost() {
    said = List.of();
    assertThat(violations()).singleElement().asString().startsWith("a reminder was lost");
  }

  @Test
  void aMorningWasMissedAndTheNextStepSaid() {
    said = List.of(said("+P7D", LocalDate.of(2026, 10, 29)));
    assertThat(violations()).singleElement().asString().startsWith("late without a cause");
    journal.add(new Entry.Killed(at(65), "one", "at random"));
    assertThat(violations()).isEmpty();
  }

  @Test
  void aReminderStillWaits() {
    messages = List.of(new Ending.Message("m1", "anna", "DIGEST", "PENDING", null, MORNING));
    assertThat(violations()).singleElement().asString().contains("is PENDING");
  }

  @Test
  void whatIsSaidToBeDeliveredNeverCame() {
    journal.removeIf(entry -> entry instanceof Entry.Called call && call.id().equals("m1"));
    assertThat(violations()).singleElement().asString().contains("is DELIVERED");
  }

  @Test
  void whatIsImpossibleWasNeverRefused() {
    messages = List.of(new Ending.Message("m1", "anna", "DIGEST", "IMPOSSIBLE", "x", MORNING));
    assertThat(violations()).singleElement().asString().contains("is IMPOSSIBLE");
    journal.removeIf(entry -> entry instanceof Entry.Called call && call.id().equals("m1"));
    call(80, Entry.About.MESSAGE, "m1", 1, Entry.Answer.FAILED);
    assertThat(violations()).isEmpty();
  }

  @Test
  void whatIsSaidToBeUncertainWasNeverSent() {
    messages = List.of(new Ending.Message("m1", "anna", "DIGEST", "UNCERTAIN", "x", MORNING));
    journal.removeIf(entry -> entry instanceof Entry.Called call && call.id().equals("m1"));
    assertThat(violations()).singleElement().asString().contains("is UNCERTAIN");
    call(80, Entry.About.MESSAGE, "m1", 1, Entry.Answer.DROPPED);
    assertThat(violations()).isEmpty();
  }

  @Test
  void aReminderCameTwiceThoughItsAnswerWasKept() {
    call(85, Entry.About.MESSAGE, "m1", 2, Entry.Answer.OK);
    journal.add(new Entry.Kept(at(85), "one", "m1", 2, "Delivered", true));
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
    journal.add(new Entry.Kept(at(98), "one", "m1", 2, "Delivered", true));
    assertThat(violations()).singleElement().asString().contains("came 2 times");
    journal.add(new Entry.Killed(at(81), "two", "at random"));
    assertThat(violations()).singleElement().asString().contains("came 2 times");
    journal.add(new Entry.Killed(at(81), "one", "at random"));
    assertThat(violations()).isEmpty();
  }

  @Test
  void anAnswerCameTwice() {
    call(85, Entry.About.ANSWER, "act-5", 2, Entry.Answer.OK);
    journal.add(new Entry.AnswerKept(at(85), "one", "act-5", 2, "Delivered"));
    assertThat(violations()).singleElement().asString().startsWith("the answer to act-5 came 2");
  }

  private List<String> violations() {
    var ended = new ArrayList<>(journal);
    ended.add(new Entry.Ended(at(100), 1));
    return Checker.check(
            ended,
            new Ending(messages, said, steps, filed, List.of()),
            new Expected.Sayings(Map.of(SAYING, MORNING)))
        .violations();
  }

  private void submit(
      String activity, Entry.Kind kind, @Nullable String assessment, Entry.Told told) {
    journal.add(new Entry.Submitted(at(62), activity, kind, assessment, "one", 1));
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
