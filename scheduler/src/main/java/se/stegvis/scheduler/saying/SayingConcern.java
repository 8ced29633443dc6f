package se.stegvis.scheduler.saying;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.concern.Area;
import se.stegvis.scheduler.concern.Concern;
import se.stegvis.scheduler.concern.Concern.Kind;
import se.stegvis.scheduler.concern.Concern.Move;
import se.stegvis.scheduler.concern.ConcernId;
import se.stegvis.scheduler.concern.Concerns;
import se.stegvis.scheduler.concern.Topic;
import se.stegvis.scheduler.following.RaisingSignals;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.form.Goal;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.TrainingRecords;

/** Somebody says that they are worried, answers that, or takes it back; it takes effect at once. */
public final class SayingConcern {

  private final Concerns concerns;
  private final TrainingRecords records;
  private final Forms forms;
  private final Foreseeing foreseeing;
  private final RaisingSignals raising;
  private final TransactionOperations transactions;

  public SayingConcern(
      Concerns concerns,
      TrainingRecords records,
      Profiles profiles,
      Forms forms,
      RaisingSignals raising,
      TransactionOperations transactions) {
    this.concerns = concerns;
    this.records = records;
    this.forms = forms;
    this.foreseeing = new Foreseeing(profiles, forms);
    this.raising = raising;
    this.transactions = transactions;
  }

  /** A press of a button. */
  public record Press(PersonId who, ConcernId concern, LocalDate today, Instant now) {}

  /** What came of it. */
  public sealed interface Result {

    record Done() implements Result {}

    /** It is so already: once is enough. */
    record Already() implements Result {}

    /** Neither an area nor a delmål of the programme's regulation has been chosen. */
    record NothingChosen() implements Result {}

    /** There is nobody to hear it; nothing was kept. */
    record Nobody() implements Result {}

    /** It is settled or taken back. */
    record Over() implements Result {}

    /** Not the presser's, or not there. */
    record NotYours() implements Result {}
  }

  /**
   * Says it.
   *
   * @param goals codes of delmål; those that the regulation does not have count for nothing
   */
  public Result say(Press press, Topic topic, Set<Area> areas, Set<String> goals) {
    return Objects.requireNonNull(
        transactions.execute(
            _ ->
                records
                    .programme(topic.programme())
                    .filter(
                        record -> new ConcernRights(record, press.today()).says(press.who(), topic))
                    .map(record -> say(press, topic, areas, goals, record))
                    .orElseGet(Result.NotYours::new)));
  }

  private Result say(
      Press press, Topic topic, Set<Area> areas, Set<String> goals, TrainingRecord record) {
    boolean inConfidence = topic.kind() == Kind.SUPERVISION;
    var chosen = inConfidence ? List.<String>of() : chosen(goals, record);
    if (!inConfidence && areas.isEmpty() && chosen.isEmpty()) {
      return new Result.NothingChosen();
    }
    var concern =
        Concern.raised(
            press.concern(),
            topic,
            press.who(),
            press.today(),
            inConfidence ? Set.of() : areas,
            chosen);
    if (foreseeing.of(record, concern, press.today()).hearers().stream()
        .allMatch(press.who()::equals)) {
      return new Result.Nobody();
    }
    return concerns.add(concern) ? done(press, topic) : refused(press);
  }

  /** It is there already, or another of theirs about the same; a stranger's id says nothing. */
  private Result refused(Press press) {
    return concerns
        .find(press.concern())
        .filter(concern -> !concern.by().equals(press.who()))
        .<Result>map(_ -> new Result.NotYours())
        .orElseGet(Result.Already::new);
  }

  private List<String> chosen(Set<String> goals, TrainingRecord record) {
    return forms.goals(record.programme().regulation()).stream()
        .map(Goal::code)
        .filter(goals::contains)
        .toList();
  }

  /** The handledare answers that an action plan is needed (Region Örebro län, ORE-R2 and R3). */
  public Result needPlan(Press press) {
    return moved(
        press,
        (rights, concern) -> rights.answers(press.who(), concern),
        (concern, who) -> concern.needPlan(who, press.today()));
  }

  /** The handledare answers that it is settled. */
  public Result settle(Press press) {
    return moved(
        press,
        (rights, concern) -> rights.answers(press.who(), concern),
        (concern, who) -> concern.settle(who, press.today()));
  }

  /** Whoever said it takes it back. */
  public Result withdraw(Press press) {
    return moved(
        press,
        (rights, concern) -> rights.withdraws(press.who(), concern),
        (concern, who) -> concern.withdraw(who, press.today()));
  }

  private Result moved(
      Press press,
      BiPredicate<ConcernRights, Concern> may,
      BiFunction<Concern, PersonId, Move> move) {
    return Objects.requireNonNull(
        transactions.execute(
            _ ->
                concerns
                    .hold(press.concern())
                    .filter(concern -> isAllowed(press, concern, may))
                    .map(concern -> kept(press, move.apply(concern, press.who())))
                    .orElseGet(Result.NotYours::new)));
  }

  private boolean isAllowed(Press press, Concern concern, BiPredicate<ConcernRights, Concern> may) {
    return records
        .programme(concern.programme())
        .map(record -> new ConcernRights(record, press.today()))
        .filter(rights -> may.test(rights, concern))
        .isPresent();
  }

  private Result kept(Press press, Move move) {
    return switch (move) {
      case Move.Done(var concern) -> {
        concerns.keep(concern);
        yield done(press, concern.topic());
      }
      case Move.Already _ -> new Result.Already();
      case Move.Over _ -> new Result.Over();
    };
  }

  private Result done(Press press, Topic topic) {
    raising.about(topic.programme(), press.today(), press.now());
    return new Result.Done();
  }
}
