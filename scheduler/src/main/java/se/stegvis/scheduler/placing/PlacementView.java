package se.stegvis.scheduler.placing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.placement.PlacementCourse;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.ProgrammeId;

/**
 * A sidotjänstgöring as one person may see it on a day.
 *
 * @param unit the name of the receiving unit
 * @param supervisor its handledare, null while none is named
 * @param forms the forms about it that the reader may begin
 * @param arranges whether the reader may give it other dates or another handledare, and cancel it
 */
public record PlacementView(
    ProgrammeId programme,
    Placement placement,
    Person trainee,
    String unit,
    @Nullable Person supervisor,
    PlacementCourse course,
    List<Form> forms,
    Person reader,
    Language language,
    boolean arranges,
    LocalDate today) {

  public PlacementView {
    forms = List.copyOf(forms);
  }
}
