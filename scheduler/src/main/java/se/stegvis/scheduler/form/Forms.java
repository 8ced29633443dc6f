package se.stegvis.scheduler.form;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.training.Regulation;

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
    return current().stream().filter(form -> instrument == form.instrument()).findFirst();
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

  /** The delmål of a regulation, in its own order. */
  public List<Goal> goals(Regulation regulation) {
    return goals.stream().filter(goal -> goal.regulation() == regulation).toList();
  }
}
