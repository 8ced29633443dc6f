package se.stegvis.scheduler.assessing;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.assessing.AnsweringAssessment.Press;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.Occasion;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.round.News;
import se.stegvis.scheduler.round.Round;
import se.stegvis.scheduler.training.PersonId;

/** Lets those concerned know what has become of an assessment, in the caller's transaction. */
final class Announcing {

  private final Outbox outbox;

  Announcing(Outbox outbox) {
    this.outbox = outbox;
  }

  /** Tells a person once. */
  void tell(PersonId person, Assessment assessment, Occasion occasion, LocalDate day, Instant now) {
    outbox.add(
        Message.pending(person, new Content.OfAssessment(assessment.id(), occasion, day), now));
  }

  /** Tells those whose turn it is to sign or approve a document. */
  void askToSign(Assessment document, Signatures signatures, Press press) {
    var occasion = signatures.toSign().isEmpty() ? Occasion.TO_APPROVE : Occasion.TO_SIGN;
    signatures.waitsFor().stream()
        .filter(person -> !person.equals(press.who()))
        .sorted(comparing(PersonId::value))
        .forEach(person -> tell(person, document, occasion, document.seen(), press.now()));
  }

  /** Tells a person of a round once. */
  void tell(PersonId person, Round round, News news, LocalDate day, Instant now) {
    outbox.add(Message.pending(person, new Content.OfRound(round.id(), news, day), now));
  }

  /** Has every card drawn anew that shows it, or its placement; but not the one pressed. */
  void redraw(Assessment assessment, @Nullable MessageId pressed, Instant now) {
    Stream.concat(
            outbox.deliveredAbout(assessment.id()).stream(),
            Stream.ofNullable(assessment.placement())
                .flatMap(placement -> outbox.deliveredAbout(placement).stream()))
        .filter(message -> !message.id().equals(pressed))
        .forEach(
            message ->
                outbox.add(Message.pending(message.to(), new Content.Redraw(message.id()), now)));
  }
}
