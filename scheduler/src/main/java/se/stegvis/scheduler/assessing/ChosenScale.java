package se.stegvis.scheduler.assessing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.ScaleId;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.training.TrainingRecord;

/** The scale that a form's ratings are made on where the ST-läkare belongs. Pure. */
public final class ChosenScale {

  private final Profiles profiles;

  public ChosenScale(Profiles profiles) {
    this.profiles = profiles;
  }

  /** The region's own choice, or else the form's; null for a form without ratings. */
  @Nullable ScaleId of(Form form, TrainingRecord record, LocalDate today) {
    if (form.scale() == null || form.instrument() == null) {
      return form.scale();
    }
    return record.homeOn(today).isPresent() && profiles.all().isEmpty() ? null : form.scale();
  }
}
