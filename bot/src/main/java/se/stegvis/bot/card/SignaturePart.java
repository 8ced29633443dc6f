package se.stegvis.bot.card;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.scheduler.assessing.AssessmentView;
import se.stegvis.scheduler.assessing.Signatures;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;

/** Who has signed a document, whom it waits for, and the reader's own tap. */
final class SignaturePart {

  private final FormBody card;
  private final AssessmentView view;
  private final Texts texts;
  private final DateWords dates;

  SignaturePart(FormBody card) {
    this.card = card;
    this.view = card.view();
    this.texts = card.texts();
    this.dates = new DateWords(texts, view.today());
  }

  void add() {
    var signatures = view.signatures();
    if (signatures == null) {
      return;
    }
    signed(signatures).ifPresent(line -> card.add(Text.close(Run.plain(line))));
    approved(signatures).ifPresent(line -> card.add(Text.close(Run.plain(line))));
    waiting(signatures).ifPresent(line -> card.add(Text.close(Run.plain(line))));
    signatures
        .turnOf(view.viewer().id())
        .map(
            turn ->
                switch (turn) {
                  case SIGNS -> Phrase.FORM_BUTTON_SIGN;
                  case APPROVES -> Phrase.FORM_BUTTON_APPROVE;
                })
        .ifPresent(title -> card.addButtons(card.button(title, FormVerb.SIGN, false, true)));
  }

  private Optional<String> signed(Signatures signatures) {
    return line(Phrase.FORM_SIGNED_BY, signatures.signed());
  }

  private Optional<String> approved(Signatures signatures) {
    return line(Phrase.FORM_APPROVED_BY, signatures.approved());
  }

  private Optional<String> waiting(Signatures signatures) {
    if (!signatures.toSign().isEmpty()) {
      return Optional.of(texts.say(Phrase.FORM_WAITS_FOR_SIGNING, names(signatures.toSign())));
    }
    return signatures.toApprove().isEmpty()
        ? Optional.empty()
        : Optional.of(texts.say(Phrase.FORM_WAITS_FOR_APPROVAL, names(signatures.toApprove())));
  }

  private Optional<String> line(Phrase phrase, List<Signatures.Mark> marks) {
    return marks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            texts.say(
                phrase,
                marks.stream()
                    .map(mark -> name(mark.person()) + " " + dates.brief(mark.on()))
                    .collect(joining(", "))));
  }

  private String names(Collection<PersonId> people) {
    return people.stream().map(this::name).sorted().collect(joining(", "));
  }

  private String name(PersonId id) {
    return Stream.concat(view.readers().stream(), view.signers().stream())
        .filter(person -> person.id().equals(id))
        .map(Person::name)
        .findFirst()
        .orElse("–");
  }
}
