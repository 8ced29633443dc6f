package se.stegvis.bot.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.FormState;
import se.stegvis.bot.card.Phrase;
import se.stegvis.bot.card.SubjectAddress;
import se.stegvis.bot.card.SubjectCard;
import se.stegvis.scheduler.assessing.AskingForAssessment.Result;
import se.stegvis.scheduler.assessing.BeginningForms;
import se.stegvis.scheduler.assessing.BeginningForms.Beginning;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.outbox.MessageId;

/** Begins what a person fills in unasked: by a command, by a choice, or from what is due. */
final class BeginningOfForms {

  private static final List<String> IUP =
      List.of("iup.version", "iup.revision", "iup.revision.major");
  private static final String TALK = "handledarsamtal";

  private final BeginningForms beginning;
  private final Forms forms;
  private final FormCards cards;
  private final SubjectCard subjectCard = new SubjectCard();

  BeginningOfForms(BeginningForms beginning, Forms forms, FormCards cards) {
    this.beginning = beginning;
    this.forms = forms;
    this.cards = cards;
  }

  /** The notes of a talk: at once, or first whom it was with. */
  Reply talk(Partner partner, Moment at) {
    var form = forms.proving(TALK).orElseThrow();
    var subjects = beginning.subjects(partner.id(), form, at.today());
    if (subjects.size() == 1) {
      var only = subjects.getFirst();
      return begin(
          partner,
          new Beginning(partner.id(), only.programme(), form, only.placement(), List.of()),
          null,
          at);
    }
    var rows =
        subjects.stream().map(each -> new SubjectCard.Row(each, List.of(form), null)).toList();
    return new Reply.Card(
        subjectCard.draw(partner.texts().say(Phrase.TALK_HEADING), rows, partner.language()));
  }

  /** What can be said of an IUP, and the newest of what has been. */
  Reply iup(Partner partner, Moment at) {
    var documents = IUP.stream().map(evidence -> forms.proving(evidence).orElseThrow()).toList();
    var rows =
        beginning.subjects(partner.id(), documents.getFirst(), at.today()).stream()
            .filter(subject -> subject.placement() == null)
            .map(
                subject ->
                    new SubjectCard.Row(
                        subject,
                        documents,
                        beginning.newest(subject.programme(), documents).orElse(null)))
            .toList();
    return new Reply.Card(
        subjectCard.draw(partner.texts().say(Phrase.IUP_HEADING), rows, partner.language()));
  }

  /** What was chosen on the card. */
  Reply chosen(Partner partner, SubjectAddress address, Moment at) {
    return forms
        .newest(address.form())
        .map(
            form ->
                begin(
                    partner,
                    new Beginning(
                        partner.id(), address.programme(), form, address.placement(), List.of()),
                    null,
                    at))
        .orElseGet(() -> partner.text(Phrase.ANSWER_OLD_CARD));
  }

  /** From an item of a digest, with the topics that its rule wants taken up. */
  Optional<Reply> fromItem(Partner partner, Press press, Form form) {
    var obligation = press.item().obligation();
    return Optional.ofNullable(obligation.programme())
        .map(
            programme ->
                begin(
                    partner,
                    new Beginning(
                        partner.id(),
                        programme,
                        form,
                        obligation.placement(),
                        topics(obligation, form)),
                    press.address().message(),
                    press.at()));
  }

  /** What is taken up there by its nature, where there is one such thing. */
  private static List<String> topics(Obligation obligation, Form form) {
    var evidence = obligation.ground().rule().evidence();
    var topics = evidence.anyOf().contains(form.evidence()) ? evidence.topics() : Set.<String>of();
    return topics.size() == 1 ? List.copyOf(topics) : List.of();
  }

  private Reply begin(Partner partner, Beginning what, @Nullable MessageId message, Moment at) {
    return switch (beginning.begin(what, at.today(), at.now())) {
      case Result.Asked(var assessment) ->
          cards.form(partner, assessment.id(), message, FormState.plain(), at);
      case Result.AlreadyAsked(var assessment) ->
          cards.form(partner, assessment.id(), message, FormState.plain(), at);
      case Result.Refused _, Result.NoRoom _ -> partner.text(Phrase.ANSWER_OLD_CARD);
    };
  }
}
