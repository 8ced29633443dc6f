package se.stegvis.scheduler.round;

import java.util.List;
import java.util.stream.Stream;
import se.stegvis.scheduler.assessment.Parts;
import se.stegvis.scheduler.training.PersonId;

/**
 * Who may do what with a round, by the roles of today. Pure. That huvudhandledare compiles a 360°
 * is Region Halland's (ST-rutin), that the studierektor leads a kollegium too (Klinikstudierektor).
 */
public record Rights(Kind kind, Parts parts) {

  /** Who begins it, and chooses who is asked. */
  public boolean mayChoose(PersonId person) {
    return kind.isKollegium() ? mayCompile(person) : person.equals(parts.trainee());
  }

  public boolean mayCompile(PersonId person) {
    return compilers().contains(person);
  }

  /** Who compiles it and gives it back to the ST-läkare. */
  public List<PersonId> compilers() {
    var directors = kind.isKollegium() ? parts.directors() : List.<PersonId>of();
    return Stream.concat(parts.mainSupervisors().stream(), directors.stream())
        .filter(person -> !person.equals(parts.trainee()))
        .distinct()
        .toList();
  }
}
