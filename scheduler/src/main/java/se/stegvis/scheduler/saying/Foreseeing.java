package se.stegvis.scheduler.saying;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.concern.Concern;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.profile.RuleProfile;
import se.stegvis.scheduler.risk.Backing;
import se.stegvis.scheduler.risk.Ladder;
import se.stegvis.scheduler.risk.Rung;
import se.stegvis.scheduler.risk.Signal;
import se.stegvis.scheduler.risk.Signals;
import se.stegvis.scheduler.risk.Stage;
import se.stegvis.scheduler.risk.Watched;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.TrainingRecord;

/** Says what a concern leads to, by the very rules that will raise it. Pure. */
record Foreseeing(Profiles profiles, Forms forms) {

  /**
   * What it leads to.
   *
   * @param hearers who is told of it, as the roles are today
   * @param later who is told besides if the answer is that a plan is needed
   * @param backing the region's sentence behind it, null if no signal comes of it
   * @param next what the region's routine says comes next
   * @param planWord the region's word for an action plan
   */
  record Foreseen(
      List<PersonId> hearers,
      List<PersonId> later,
      @Nullable Backing backing,
      List<Rung> next,
      String planWord) {}

  Foreseen of(TrainingRecord record, Concern concern, LocalDate today) {
    var signal = signal(record, concern, today);
    var profile =
        record
            .homeOn(today)
            .flatMap(home -> Optional.ofNullable(home.profile()))
            .flatMap(id -> profiles.on(id, today));
    var hearers = signal.map(Signal::tell).orElse(List.of());
    return new Foreseen(
        hearers,
        withPlan(record, concern, today).filter(each -> !hearers.contains(each)).toList(),
        signal.map(Signal::backing).orElse(null),
        concern.kind() == Concern.Kind.SUPERVISION
            ? List.of()
            : profile.map(each -> Ladder.of(each).next(stage(concern))).orElse(List.of()),
        profile.map(RuleProfile::planWord).orElse("åtgärdsplan"));
  }

  private Stream<PersonId> withPlan(TrainingRecord record, Concern concern, LocalDate today) {
    return concern.needPlan(concern.by(), today) instanceof Concern.Move.Done(var planned)
        ? signal(record, planned, today).stream().flatMap(signal -> signal.tell().stream())
        : Stream.of();
  }

  private static Stage stage(Concern concern) {
    return concern.state() == Concern.State.PLAN_NEEDED ? Stage.LOOKED_INTO : Stage.CONCERN;
  }

  private Optional<Signal> signal(TrainingRecord record, Concern concern, LocalDate today) {
    var watched = new Watched(record, List.of(), List.of(concern), List.of(), Map.of());
    return Signals.of(profiles, forms, watched, List.of(), today).stream()
        .filter(each -> each.closed() == null)
        .filter(each -> each.key().subject().equals(concern.id().toString()))
        .findFirst();
  }
}
