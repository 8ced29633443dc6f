package se.stegvis.scheduler.placing;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.assessment.Parts;
import se.stegvis.scheduler.due.Due;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.placement.PlacementNews;
import se.stegvis.scheduler.placing.ArrangingPlacement.Press;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.TrainingRecord;

/**
 * Tells those concerned what has become of a sidotjänstgöring, and has what shows it drawn anew.
 */
record PlacementTelling(Profiles profiles, Outbox outbox) {

  /** A handledare who is new to it hears of it as new. */
  void changed(
      Press press, TrainingRecord record, Placement placement, @Nullable Placement before) {
    var news = before == null ? PlacementNews.REGISTERED : PlacementNews.CHANGED;
    boolean isNewTo =
        before == null || !Objects.equals(before.supervisor(), placement.supervisor());
    concerned(record, placement, press)
        .forEach(
            person ->
                tell(
                    press,
                    person,
                    placement,
                    isNewTo && person.equals(placement.supervisor())
                        ? PlacementNews.REGISTERED
                        : news));
    redraw(press, record, placement);
  }

  void cancelled(Press press, TrainingRecord record, Placement placement) {
    concerned(record, placement, press)
        .forEach(person -> tell(press, person, placement, PlacementNews.CANCELLED));
    redraw(press, record, placement);
  }

  /** But the one who did it. */
  private static Stream<PersonId> concerned(
      TrainingRecord record, Placement placement, Press press) {
    var parts = new Parts(record, press.today());
    return Stream.of(
            Stream.ofNullable(placement.supervisor()),
            Stream.of(parts.trainee()),
            parts.mainSupervisors().stream())
        .flatMap(people -> people)
        .distinct()
        .filter(person -> !person.equals(press.who()));
  }

  private void tell(Press press, PersonId person, Placement placement, PlacementNews news) {
    outbox.add(
        Message.pending(
            person, new Content.OfPlacement(placement.id(), news, press.today()), press.now()));
  }

  /** Its own cards, and the digests that were made because of what was due by it. */
  private void redraw(Press press, TrainingRecord before, Placement placement) {
    var digests =
        Due.of(profiles, before, press.today()).stream()
            .filter(each -> placement.id().equals(each.placement()))
            .map(Obligation::key)
            .flatMap(key -> outbox.deliveredBecauseOf(key).stream());
    Stream.concat(outbox.deliveredAbout(placement.id()).stream(), digests)
        .distinct()
        .filter(message -> !message.id().equals(press.pressed()))
        .forEach(
            message ->
                outbox.add(
                    Message.pending(message.to(), new Content.Redraw(message.id()), press.now())));
  }
}
