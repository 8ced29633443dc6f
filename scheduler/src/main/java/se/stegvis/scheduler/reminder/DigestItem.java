package se.stegvis.scheduler.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.training.Person;

/**
 * One line of a digest.
 *
 * @param about the ST-läkare it concerns, or the handledare who lacks something; null on unit level
 * @param placementUnit where the sidotjänstgöring is, if it belongs to one
 * @param others the people besides the reader whom the thing is done with
 * @param snoozedUntil the day it is said again, null if it is not put off
 * @param forms what the reader can fill in to do it, the thing itself before its documents
 * @param next the last on-time day of the time after this one, null while this one is not done or
 *     if it does not come again
 */
public record DigestItem(
    Obligation obligation,
    @Nullable Person about,
    @Nullable String placementUnit,
    List<Person> others,
    @Nullable LocalDate snoozedUntil,
    List<Form> forms,
    @Nullable LocalDate next) {

  public DigestItem {
    others = List.copyOf(others);
    forms = List.copyOf(forms);
  }

  /** The form whose sending is the thing itself, such as the notes of a talk. */
  public Optional<Form> itself() {
    return forms.stream().filter(this::isItself).findFirst();
  }

  /** The forms of the documents that the thing needs besides. */
  public Stream<Form> documents() {
    return forms.stream().filter(form -> !isItself(form));
  }

  private boolean isItself(Form form) {
    return obligation.ground().rule().evidence().anyOf().contains(form.evidence());
  }
}
