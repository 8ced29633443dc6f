package se.stegvis.scheduler.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.due.Due;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.UnitRecord;

/**
 * The signals that stand on a day: a pure function of profiles, record and day, like what is due.
 * Each is found by a small rule of its own; what several rules say of the same is one signal.
 */
public final class Signals {

  private static final List<Function<Seen, Stream<Sign>>> RULES =
      List.of(
          AssessmentSigns::pace,
          AssessmentSigns::missed,
          AssessmentSigns::gap,
          TalkSigns::overdue,
          TalkSigns::volume,
          IupSigns::late,
          IupSigns::revision,
          IupSigns::gaps,
          PlacementSigns::noSupervisor,
          PlacementSigns::noStart,
          PlacementSigns::noMid,
          PlacementSigns::noEnd,
          SupervisorSigns::none,
          SupervisorSigns::unqualified,
          RatingSigns::low,
          KollegiumSigns::risk,
          ConcernSigns::open,
          PlanSigns::itemsLate,
          PlanSigns::noFollowUp,
          EndSigns::later,
          EndSigns::goals,
          DeliverySigns::unreachable);

  private Signals() {}

  /** Those of a programme that stand on a day or were closed by what was entered on it. */
  public static List<Signal> of(Profiles profiles, Forms forms, Watched watched, LocalDate today) {
    return of(profiles, forms, watched, Due.of(profiles, watched.record(), today), today);
  }

  /**
   * The same, where what is due has been computed already.
   *
   * @param due what is due on the day by {@link Due}
   */
  public static List<Signal> of(
      Profiles profiles, Forms forms, Watched watched, List<Obligation> due, LocalDate today) {
    var seen = Seen.of(profiles, forms, watched, due, today).orElse(null);
    if (seen == null) {
      return List.of();
    }
    var standing = signs(seen);
    var signals = new ArrayList<Signal>();
    standing.values().forEach(sign -> signals.add(signal(sign, null, seen)));
    closed(seen, standing).forEach(sign -> signals.add(signal(sign, today, seen)));
    return List.copyOf(signals);
  }

  /** Those of a unit itself that stand on a day. */
  public static List<Signal> of(Profiles profiles, UnitRecord record, LocalDate today) {
    return of(profiles, record, Due.of(profiles, record, today), today);
  }

  /** The same, where what is due for the unit has been computed already. */
  public static List<Signal> of(
      Profiles profiles, UnitRecord record, List<Obligation> due, LocalDate today) {
    return UnitSigns.of(profiles, record, due, today);
  }

  /** What would stand if nothing had been entered today, and does not. */
  private static Stream<Sign> closed(Seen seen, Map<SignalKey, Sign> standing) {
    var today = seen.today();
    var programme = seen.programme();
    if (programme.events().stream().noneMatch(event -> event.entered().equals(today))) {
      return Stream.of();
    }
    var before =
        programme.withEvents(
            programme.events().stream().filter(event -> !event.entered().equals(today)).toList());
    var record = new TrainingRecord(before, seen.record().units(), seen.record().people());
    return Seen.of(
            seen.profiles(),
            seen.forms(),
            seen.watched().with(record),
            Due.of(seen.profiles(), record, today),
            today)
        .stream()
        .flatMap(each -> signs(each).values().stream())
        .filter(sign -> !standing.containsKey(sign.key()));
  }

  private static Map<SignalKey, Sign> signs(Seen seen) {
    var signs = new LinkedHashMap<SignalKey, Sign>();
    RULES.stream()
        .flatMap(rule -> rule.apply(seen))
        .filter(sign -> seen.hasCome(sign.raised()))
        .forEach(sign -> signs.merge(sign.key(), sign, Sign::and));
    return signs;
  }

  private static Signal signal(Sign sign, @Nullable LocalDate closed, Seen seen) {
    var about = sign.key().kind().about();
    boolean muted =
        about == SignalKind.About.PERSON
            && Muting.isMuted(
                seen.programme(), seen.thresholds().mutedAfterPause().value(), seen.today());
    return new Signal(
        sign.key(),
        sign.level(),
        seen.home().id(),
        seen.programme().id(),
        about == SignalKind.About.UNIT ? null : seen.programme().trainee(),
        sign.placement(),
        sign.raised(),
        closed,
        muted,
        sign.lack(),
        sign.facts(),
        sign.backing(),
        muted ? List.of() : new Audience(seen).of(sign));
  }
}
