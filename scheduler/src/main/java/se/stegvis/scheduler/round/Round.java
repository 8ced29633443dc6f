package se.stegvis.scheduler.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.assessment.RoundId;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.form.ScaleId;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;

/**
 * One round about one ST-läkare. How far the answers have come is not kept here: it is counted from
 * the forms ({@link Progress}).
 *
 * @param version of the raters' form
 * @param scale what everybody rates on, fixed when the round is begun
 * @param begunBy the ST-läkare for a 360°, one of those who compile for a kollegium
 * @param raters in the order they were chosen
 * @param own the ST-läkare's own form
 */
public record Round(
    RoundId id,
    Kind kind,
    int version,
    @Nullable ScaleId scale,
    ProgrammeId programme,
    PersonId trainee,
    PersonId begunBy,
    Instant begun,
    List<Rater> raters,
    AssessmentId own,
    State state) {

  public Round {
    raters = List.copyOf(raters);
  }

  /** Where it stands. */
  public sealed interface State {

    /** Raters are being chosen; nobody has been asked. */
    record Gathering() implements State {}

    /** Those who are asked answer, from that day on. */
    record Collecting(LocalDate since) implements State {}

    /** Nobody can answer any more; the ST-läkare has not seen it. */
    record Compiled(Compilation compilation) implements State {}

    /** The ST-läkare can read what was compiled, since the talk on that day. */
    record Released(Compilation compilation, LocalDate talk) implements State {}
  }

  public boolean isGathering() {
    return state instanceof State.Gathering;
  }

  public boolean isCollecting() {
    return state instanceof State.Collecting;
  }

  /** Whether it goes on; of each kind there is one such round for an ST-läkare at most. */
  public boolean isLive() {
    return !(state instanceof State.Released);
  }

  /** The day that it was begun. */
  public LocalDate day() {
    return LocalDate.ofInstant(begun, QuietHours.STOCKHOLM);
  }

  public Optional<Compilation> compilation() {
    return switch (state) {
      case State.Gathering _, State.Collecting _ -> Optional.empty();
      case State.Compiled(var compilation) -> Optional.of(compilation);
      case State.Released(var compilation, _) -> Optional.of(compilation);
    };
  }

  public Optional<Rater> rater(PersonId person) {
    return raters.stream().filter(rater -> rater.person().equals(person)).findFirst();
  }

  /** With one more rater, or with another profession of one who is chosen already. */
  public Round with(PersonId person, Profession profession) {
    require(isGathering() || isCollecting());
    var form = rater(person).map(Rater::form).orElseGet(AssessmentId::random);
    var chosen = new Rater(person, profession, form);
    return withRaters(
        rater(person).isPresent()
            ? raters.stream().map(each -> each.person().equals(person) ? chosen : each).toList()
            : Stream.concat(raters.stream(), Stream.of(chosen)).toList());
  }

  public Round without(PersonId person) {
    require(isGathering());
    return withRaters(raters.stream().filter(each -> !each.person().equals(person)).toList());
  }

  public Round started(LocalDate today) {
    require(isGathering());
    return in(new State.Collecting(today));
  }

  /** Compiled, or compiled anew before the ST-läkare has seen it. */
  public Round compiled(Compilation compilation) {
    require(isCollecting() || state instanceof State.Compiled);
    return in(new State.Compiled(compilation));
  }

  /** What the raters wrote in their own words is forgotten with it. */
  public Round released(LocalDate talk) {
    if (!(state instanceof State.Compiled(var compilation))) {
      throw new IllegalStateException("round " + id + " is not compiled");
    }
    var shown =
        new Compilation(
            compilation.by(),
            compilation.on(),
            compilation.outcome(),
            compilation.summary(),
            compilation.tally().withoutRemarks());
    return in(new State.Released(shown, talk));
  }

  private void require(boolean possible) {
    if (!possible) {
      throw new IllegalStateException("round " + id + " is past that");
    }
  }

  private Round withRaters(List<Rater> others) {
    return new Round(
        id, kind, version, scale, programme, trainee, begunBy, begun, others, own, state);
  }

  private Round in(State other) {
    return new Round(
        id, kind, version, scale, programme, trainee, begunBy, begun, raters, own, other);
  }
}
