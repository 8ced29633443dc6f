package se.stegvis.scheduler.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.concern.Concern;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.training.GivenProgramme;
import se.stegvis.scheduler.training.PersonId;

/** A look for signals of one kind at a programme that a test has told of. */
final class Looking {

  static final Profiles PROFILES = ProductProfiles.load();
  static final Forms FORMS = ProductForms.load();

  private final SignalKind kind;
  private final Watched watched;

  private Looking(SignalKind kind, Watched watched) {
    this.kind = kind;
    this.watched = watched;
  }

  static Looking at(GivenProgramme programme, SignalKind kind) {
    return new Looking(kind, Watched.of(programme.toRecord()));
  }

  Looking withRequests(Assessment... requests) {
    return new Looking(
        kind, new Watched(watched.record(), List.of(requests), List.of(), List.of(), Map.of()));
  }

  Looking withConcerns(Concern... concerns) {
    return new Looking(
        kind, new Watched(watched.record(), List.of(), List.of(concerns), List.of(), Map.of()));
  }

  Looking withPlans(ActionPlan... plans) {
    return new Looking(
        kind, new Watched(watched.record(), List.of(), List.of(), List.of(plans), Map.of()));
  }

  Looking withoutReaching(PersonId person, LocalDate since) {
    return new Looking(
        kind,
        new Watched(watched.record(), List.of(), List.of(), List.of(), Map.of(person, since)));
  }

  List<Signal> all(String on) {
    return Signals.of(PROFILES, FORMS, watched, LocalDate.parse(on)).stream()
        .filter(signal -> signal.key().kind() == kind)
        .toList();
  }

  Signal on(String day) {
    var signals = all(day);
    assertThat(signals).as("signals of %s on %s", kind, day).hasSize(1);
    return signals.getFirst();
  }

  void isSilentOn(String day) {
    assertThat(all(day)).isEmpty();
  }

  static List<String> told(Signal signal) {
    return signal.tell().stream().map(PersonId::value).toList();
  }
}
