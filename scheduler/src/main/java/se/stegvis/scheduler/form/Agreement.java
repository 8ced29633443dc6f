package se.stegvis.scheduler.form;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.stegvis.scheduler.training.Regulation;
import se.stegvis.scheduler.yaml.Fields;
import se.stegvis.scheduler.yaml.Found;

/** Finds what is wrong between files that may each be right by themselves. */
final class Agreement {

  private record FormVersion(FormId id, int version) {}

  private final List<Found<Form>> forms;
  private final List<Found<Scale>> scales;
  private final List<Found<Goal>> goals;

  Agreement(List<Found<Form>> forms, List<Found<Scale>> scales, List<Found<Goal>> goals) {
    this.forms = forms;
    this.scales = scales;
    this.goals = goals;
  }

  void check() {
    refuseTwins(
        forms,
        form -> new FormVersion(form.id(), form.version()),
        (form, at) ->
            at.mistake(
                "version",
                "is there twice: another file has %s version %s as well; give one another version"
                    .formatted(form.id(), form.version())));
    refuseTwins(
        scales,
        Scale::id,
        (scale, at) -> at.mistake("id", "is taken: there is another scale " + scale.id()));
    refuseTwins(
        goals,
        Goal::code,
        (goal, at) ->
            at.mistake(
                "code",
                "is taken: there is another delmål %s; the regulations must be told apart by it"
                    .formatted(goal.code())));
    for (int i = 0; i < forms.size(); i++) {
      checkInstrument(forms.get(i), forms.subList(0, i));
      checkScale(forms.get(i));
      checkUsualGoals(forms.get(i));
    }
  }

  private interface Complaint<T> {
    void about(T value, Fields at);
  }

  private static <T> void refuseTwins(
      List<Found<T>> all, Function<T, Object> identity, Complaint<T> complaint) {
    for (int i = 0; i < all.size(); i++) {
      var found = all.get(i);
      var id = identity.apply(found.value());
      if (all.subList(0, i).stream().anyMatch(each -> identity.apply(each.value()).equals(id))) {
        complaint.about(found.value(), found.at());
      }
    }
  }

  /** Whoever asks for an assessment by its instrument must get one form. */
  private static void checkInstrument(Found<Form> found, List<Found<Form>> before) {
    var form = found.value();
    before.stream()
        .map(Found::value)
        .filter(other -> other.isAskedFor() && form.isAskedFor())
        .filter(other -> other.instrument() == form.instrument())
        .filter(other -> !other.id().equals(form.id()))
        .findFirst()
        .ifPresent(
            other ->
                found
                    .at()
                    .mistake(
                        "instrument",
                        "%s has the form %s already; an instrument has one"
                            .formatted(form.instrument(), other.id())));
  }

  private void checkScale(Found<Form> found) {
    var id = found.value().scale();
    if (id != null && scales.stream().noneMatch(scale -> scale.value().id().equals(id))) {
      found
          .at()
          .mistake(
              "scale",
              "names %s, which is no scale; the scales are %s"
                  .formatted(
                      id,
                      scales.stream()
                          .map(scale -> scale.value().id().value())
                          .collect(joining(", "))));
    }
  }

  private void checkUsualGoals(Found<Form> found) {
    found
        .value()
        .usualGoals()
        .forEach((regulation, codes) -> codes.forEach(code -> check(found, regulation, code)));
  }

  private void check(Found<Form> found, Regulation regulation, String code) {
    var of =
        goals.stream()
            .map(Found::value)
            .filter(goal -> goal.code().equals(code))
            .map(Goal::regulation)
            .findFirst();
    if (!of.equals(Optional.of(regulation))) {
      found
          .at()
          .fields("usual_goals")
          .mistake(
              regulation.title(),
              of.map(other -> "cannot have " + code + ", which belongs to " + other.title())
                  .orElse("names " + code + ", which is no delmål"));
    }
  }
}
