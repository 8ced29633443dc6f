package se.stegvis.scheduler.placing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.placement.PlacementStep;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.ProgrammeId;

/**
 * A sidotjänstgöring as one person may see it on a day.
 *
 * @param unit the name of the receiving unit
 * @param supervisor its handledare, null while none is named
 * @param lines its steps, those that the reader may see
 * @param names of the people whose steps they are
 */
public record PlacementView(
    ProgrammeId programme,
    Placement placement,
    Person trainee,
    String unit,
    @Nullable Person supervisor,
    List<Line> lines,
    Map<PersonId, String> names,
    Person reader,
    Language language,
    Rights rights,
    LocalDate today) {

  public PlacementView {
    lines = List.copyOf(lines);
    names = Map.copyOf(names);
  }

  /**
   * What the reader may do.
   *
   * @param arranges give it other dates or another handledare, and cancel it
   * @param names name its handledare
   */
  public record Rights(boolean arranges, boolean names) {}

  /**
   * One step, and what the reader may do with it.
   *
   * @param lacking the documents that are still to be filled in for it, by evidence name
   * @param forms what they may fill in to do it
   * @param saysDone whether they may say that it is done
   * @param asks whether an assessment can be asked for, or made, in it
   */
  public record Line(
      PlacementStep step, List<String> lacking, List<Form> forms, boolean saysDone, boolean asks) {
    public Line {
      lacking = List.copyOf(lacking);
      forms = List.copyOf(forms);
    }
  }

  public boolean isSupervisors() {
    return supervisor != null && reader.id().equals(supervisor.id());
  }

  public String name(PersonId person) {
    return Optional.ofNullable(names.get(person)).orElse("–");
  }
}
