package se.stegvis.scheduler.assessing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;

/**
 * What a person can have filled in, and by whom.
 *
 * @param abouts the programmes that it can be about: the person's own, or those they may assess
 * @param own whether it is about the person
 * @param forms what can be asked for, the likeliest first
 * @param people whom the ST-läkare can ask: those who are close first, then the others who were
 *     looked for; nobody if the person assesses themselves
 * @param full those of the people who have enough this week
 * @param waiting forms that wait for the person's own answer
 */
public record Offer(
    Person person,
    Language language,
    List<About> abouts,
    boolean own,
    List<Form> forms,
    List<Person> people,
    Set<PersonId> full,
    List<Waiting> waiting,
    LocalDate today) {

  public Offer {
    abouts = List.copyOf(abouts);
    forms = List.copyOf(forms);
    people = List.copyOf(people);
    full = Set.copyOf(full);
    waiting = List.copyOf(waiting);
  }

  /** A programme and its ST-läkare. */
  public record About(ProgrammeId programme, Person trainee) {}

  /** A form that waits for an answer. */
  public record Waiting(AssessmentId id, Form form, Person trainee, LocalDate lastDay) {}
}
