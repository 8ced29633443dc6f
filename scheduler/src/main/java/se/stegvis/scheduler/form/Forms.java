package se.stegvis.scheduler.form;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.profile.RuleProfile;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.training.Regulation;
import se.stegvis.scheduler.yaml.Mistake;

/** All forms in all their versions, the scales that they rate on, and the delmål. */
public record Forms(List<Form> all, List<Scale> scales, List<Goal> goals) {

  public Forms {
    all = List.copyOf(all);
    scales = List.copyOf(scales);
    goals = List.copyOf(goals);
  }

  /** The newest version of every form, in the order of the files. */
  public List<Form> current() {
    return all.stream().map(Form::id).distinct().map(id -> newest(id).orElseThrow()).toList();
  }

  public Optional<Form> newest(FormId id) {
    return all.stream()
        .filter(form -> form.id().equals(id))
        .max(Comparator.comparingInt(Form::version));
  }

  public Optional<Form> version(FormId id, int version) {
    return all.stream()
        .filter(form -> form.id().equals(id) && form.version() == version)
        .findFirst();
  }

  /** The form of an instrument that somebody is asked to fill in. */
  public Optional<Form> of(Instrument instrument) {
    return current().stream()
        .filter(Form::isAskedFor)
        .filter(form -> instrument == form.instrument())
        .findFirst();
  }

  /** The form whose sending shows a thing done; not those that several are asked for together. */
  public Optional<Form> proving(String evidence) {
    return current().stream()
        .filter(form -> form.evidence().equals(evidence) && form.fills() != Form.Filler.ROUND)
        .findFirst();
  }

  public Optional<Scale> scale(ScaleId id) {
    return scales.stream().filter(scale -> scale.id().equals(id)).findFirst();
  }

  /** The scale that a form is rated on in a region, if it is rated at all. */
  public Optional<Scale> scale(Form form, RuleProfile profile) {
    return Optional.ofNullable(form.scale())
        .map(
            own ->
                Optional.ofNullable(form.instrument())
                    .map(profile.scales()::get)
                    .map(ScaleId::new)
                    .orElse(own))
        .flatMap(this::scale);
  }

  /** What is wrong with the scales that regions have chosen. */
  public List<Mistake> mistakes(Profiles profiles) {
    return profiles.all().stream()
        .flatMap(
            profile ->
                profile.scales().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .flatMap(choice -> wrong(choice.getKey(), choice.getValue()).stream())
                    .map(what -> new Mistake(placeOf(profile), "'scales' " + what)))
        .toList();
  }

  private Optional<String> wrong(Instrument instrument, String scale) {
    if (of(instrument).map(Form::scale).isEmpty()) {
      return Optional.of("names " + instrument + ", which is not rated; leave it out");
    }
    return scale(new ScaleId(scale)).isPresent()
        ? Optional.empty()
        : Optional.of(
            "has %s for %s, which is no scale; the scales are %s"
                .formatted(
                    scale,
                    instrument,
                    scales.stream().map(each -> each.id().value()).collect(joining(", "))));
  }

  private static String placeOf(RuleProfile profile) {
    return "profile " + profile.id() + " version " + profile.version();
  }

  /** The delmål of a regulation, in its own order. */
  public List<Goal> goals(Regulation regulation) {
    return goals.stream().filter(goal -> goal.regulation() == regulation).toList();
  }
}
