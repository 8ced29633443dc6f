package se.stegvis.scheduler.assessing;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.form.Scale;
import se.stegvis.scheduler.form.ScaleId;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.training.TrainingRecord;

/** The scale that a form's ratings are made on where the ST-läkare belongs. Pure. */
public final class ChosenScale {

  private final Profiles profiles;
  private final Forms forms;

  public ChosenScale(Profiles profiles, Forms forms) {
    this.profiles = profiles;
    this.forms = forms;
  }

  /** The region's own choice, or else the form's; null for a form without ratings. */
  @Nullable ScaleId of(Form form, TrainingRecord record, LocalDate today) {
    return record
        .homeOn(today)
        .flatMap(unit -> Optional.ofNullable(unit.profile()))
        .flatMap(id -> profiles.on(id, today))
        .flatMap(profile -> forms.scale(form, profile))
        .map(Scale::id)
        .orElse(form.scale());
  }
}
