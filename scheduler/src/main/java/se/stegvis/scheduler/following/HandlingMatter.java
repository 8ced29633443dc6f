package se.stegvis.scheduler.following;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.discretion.IdentityNumbers;
import se.stegvis.scheduler.discretion.SensitiveWords;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.Matter.Move;
import se.stegvis.scheduler.matter.MatterId;
import se.stegvis.scheduler.matter.MatterNews;
import se.stegvis.scheduler.matter.Matters;
import se.stegvis.scheduler.matter.Step;
import se.stegvis.scheduler.matter.Step.What;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.training.PersonId;

/** What people do with a matter: take it, let it wait, ask for a plan, end it, give their view. */
public final class HandlingMatter {

  /** In characters. */
  public static final int LONGEST_VIEW = 1000;

  private final Matters matters;
  private final LookingAround looking;
  private final AskingForPlan asking;
  private final Telling telling;
  private final TransactionOperations transactions;

  public HandlingMatter(
      Matters matters,
      LookingAround looking,
      AskingForPlan asking,
      Telling telling,
      TransactionOperations transactions) {
    this.asking = asking;
    this.matters = matters;
    this.looking = looking;
    this.telling = telling;
    this.transactions = transactions;
  }

  /**
   * A pressed button.
   *
   * @param pressed the message whose card it sits on, null for a card that was asked for
   */
  public record Press(
      PersonId who, MatterId matter, @Nullable MessageId pressed, LocalDate today, Instant now) {}

  /** What came of a press. */
  public sealed interface Result {

    record Done() implements Result {}

    record Already() implements Result {}

    /** Somebody else has it. */
    record HeldBy(PersonId person) implements Result {}

    record Over() implements Result {}

    record NoSuchDay() implements Result {}

    /** Not the presser's, or not there. */
    record NotYours() implements Result {}

    /** An own view that cannot be kept; masked, it may be shown again. */
    record Faulty(String masked, Fault fault) implements Result {}

    /** Words of which to ask whether they belong there. */
    record Delicate(String view, List<String> words) implements Result {
      public Delicate {
        words = List.copyOf(words);
      }
    }
  }

  /** What is wrong with an own view. */
  public enum Fault {
    MISSING,
    TOO_LONG,
    IDENTITY_NUMBER
  }

  public Result take(Press press) {
    return acted(
        press,
        (matter, rights) -> matter.take(press.who(), press.today(), rights::acts),
        Step.by(press.who(), What.TAKEN, press.now()));
  }

  /** Asks the huvudansvariga handledare for an action plan. */
  public Result askForPlan(Press press) {
    return acted(
        press,
        rights -> rights.asksForPlan(press.who()),
        (matter, rights) -> {
          var move = matter.askForPlan(press.who(), press.today(), rights::acts);
          return move instanceof Move.Done(var asked)
              ? new Move.Done(asking.ask(asked, rights.around(), press))
              : move;
        },
        Step.by(press.who(), What.PLAN_ASKED, press.now()));
  }

  /** Lets it rest until the end of a day. */
  public Result await(Press press, LocalDate until) {
    return acted(
        press,
        (matter, rights) -> matter.await(press.who(), until, press.today(), rights::acts),
        new Step(What.PUT_OFF, press.who(), press.now(), until, null));
  }

  public Result end(Press press, Matter.Reason reason) {
    return acted(
        press,
        (matter, rights) -> matter.end(press.who(), press.today(), reason, rights::acts),
        new Step(What.ENDED, press.who(), press.now(), null, reason));
  }

  private Result acted(Press press, BiFunction<Matter, MatterRights, Move> move, Step step) {
    return acted(press, rights -> rights.acts(press.who()), move, step);
  }

  private Result acted(
      Press press,
      Predicate<MatterRights> may,
      BiFunction<Matter, MatterRights, Move> move,
      Step step) {
    return held(
        press,
        may,
        (matter, rights) ->
            switch (move.apply(matter, rights)) {
              case Move.Done(var moved) -> {
                matters.keep(moved, step);
                telling.redraw(moved, press.pressed(), press.now());
                yield new Result.Done();
              }
              case Move.Already _ -> new Result.Already();
              case Move.HeldBy(var person) -> new Result.HeldBy(person);
              case Move.Over _ -> new Result.Over();
              case Move.NoSuchDay _ -> new Result.NoSuchDay();
            });
  }

  /**
   * Keeps the ST-läkare's own view, which the sources demand (Region Västmanland, VML-R8); nothing
   * more once people carry on outside Stegvis.
   *
   * @param meant whether delicate words were asked about and are meant
   */
  public Result view(Press press, String text, boolean meant) {
    return held(
        press,
        rights -> rights.isTrainee(press.who()),
        (matter, rights) -> {
          if (matter.state() instanceof Matter.State.Outside) {
            return new Result.Over();
          }
          var fault = fault(text);
          if (fault.isPresent()) {
            return new Result.Faulty(IdentityNumbers.masked(text), fault.get());
          }
          var words = SensitiveWords.in(text);
          if (!meant && !words.isEmpty()) {
            return new Result.Delicate(text, words);
          }
          if (matter.views().stream().anyMatch(each -> each.text().equals(text))) {
            return new Result.Already();
          }
          var viewed = matter.viewed(press.today(), text);
          matters.keep(viewed, Step.by(press.who(), What.COMMENTED, press.now()));
          matter
              .holder()
              .filter(rights::acts)
              .ifPresent(
                  holder ->
                      telling.tell(
                          holder, viewed, MatterNews.COMMENTED, press.today(), press.now()));
          telling.redraw(viewed, press.pressed(), press.now());
          return new Result.Done();
        });
  }

  private static Optional<Fault> fault(String text) {
    if (text.isBlank()) {
      return Optional.of(Fault.MISSING);
    }
    if (text.length() > LONGEST_VIEW) {
      return Optional.of(Fault.TOO_LONG);
    }
    return IdentityNumbers.masked(text).equals(text)
        ? Optional.empty()
        : Optional.of(Fault.IDENTITY_NUMBER);
  }

  private Result held(
      Press press, Predicate<MatterRights> may, BiFunction<Matter, MatterRights, Result> act) {
    return Objects.requireNonNull(
        transactions.execute(
            _ ->
                matters
                    .hold(press.matter())
                    .flatMap(
                        matter ->
                            looking
                                .around(matter, press.today())
                                .map(around -> new MatterRights(matter, around))
                                .filter(may)
                                .map(rights -> act.apply(matter, rights)))
                    .orElseGet(Result.NotYours::new)));
  }
}
