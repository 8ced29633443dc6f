package se.stegvis.bot.dialogue;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.AskingCard;
import se.stegvis.bot.card.AskingState;
import se.stegvis.bot.card.AssessmentCard;
import se.stegvis.bot.card.FormAddress;
import se.stegvis.bot.card.FormState;
import se.stegvis.bot.card.FormState.Manner;
import se.stegvis.bot.card.FormVerb;
import se.stegvis.bot.card.Notice;
import se.stegvis.bot.card.Phrase;
import se.stegvis.scheduler.assessing.AnsweringAssessment;
import se.stegvis.scheduler.assessing.AnsweringAssessment.Press;
import se.stegvis.scheduler.assessing.AnsweringAssessment.Result;
import se.stegvis.scheduler.assessing.FollowingAssessment;
import se.stegvis.scheduler.assessing.SigningDocument;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.form.Face;
import se.stegvis.scheduler.form.Fault;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.TrainingRecords;

/**
 * Answers the buttons of forms. A button says which assessment is meant and nothing more; whose it
 * is and what may be done with it, the use cases say.
 */
final class PressingForms {

  private final AskingForForms asking;
  private final AnsweringAssessment answering;
  private final FollowingAssessment following;
  private final SigningDocument signing;
  private final Assessments assessments;
  private final TrainingRecords records;
  private final Forms forms;
  private final FormCards cards;

  PressingForms(
      AskingForForms asking,
      AnsweringAssessment answering,
      FollowingAssessment following,
      SigningDocument signing,
      Assessments assessments,
      TrainingRecords records,
      Forms forms,
      FormCards cards) {
    this.asking = asking;
    this.answering = answering;
    this.following = following;
    this.signing = signing;
    this.assessments = assessments;
    this.records = records;
    this.forms = forms;
    this.cards = cards;
  }

  /** A pressed button of a form's card. */
  private record Pressed(Partner partner, FormAddress address, Press press, Moment at) {}

  Reply answer(
      Partner partner, FormVerb verb, FormAddress address, Map<String, String> data, Moment at) {
    var press =
        new Press(
            partner.id(),
            address.assessment(),
            address.message(),
            AssessmentCard.typed(data),
            at.today(),
            at.now());
    var pressed = new Pressed(partner, address, press, at);
    return switch (verb) {
      case REQUEST -> asking.ask(new AskingForForms.Asked(partner, address, data, false, at));
      case TOGETHER -> asking.ask(new AskingForForms.Asked(partner, address, data, true, at));
      case OPEN -> shown(pressed, FormState.plain());
      case BEGIN -> throw new IllegalArgumentException("a form that is there is not begun");
      case WHOLE -> opened(pressed, Face.WHOLE, null);
      case QUICK -> opened(pressed, Face.QUICK, null);
      case KEEP -> opened(pressed, null, Phrase.NOTICE_KEPT);
      case SEND -> answer(pressed, answering.send(press, false), done -> sent(pressed, done));
      case SEND_MEANT -> answer(pressed, answering.send(press, true), done -> sent(pressed, done));
      case DECLINE -> shown(pressed, FormState.of(Manner.DECLINING));
      case DECLINE_SET -> answer(pressed, answering.decline(press, instead(data)), _ -> null);
      case CORRECT -> shown(pressed, FormState.of(Manner.CORRECTING));
      case CORRECT_SEND ->
          answer(
              pressed, answering.correct(press, false), _ -> say(pressed, Phrase.NOTICE_CORRECTED));
      case CORRECT_MEANT ->
          answer(
              pressed, answering.correct(press, true), _ -> say(pressed, Phrase.NOTICE_CORRECTED));
      case RECALL -> answer(pressed, answering.recall(press), _ -> null);
      case RENEW ->
          answer(
              pressed,
              following.renew(press),
              done -> say(pressed, Phrase.NOTICE_RENEWED, name(done.assessor())));
      case WITHDRAW -> answer(pressed, following.withdraw(press), _ -> null);
      case RATE -> answer(pressed, following.rate(press), _ -> say(pressed, Phrase.NOTICE_RATED));
      case READ -> answer(pressed, following.read(press), _ -> say(pressed, Phrase.NOTICE_READ));
      case SIGN -> answer(pressed, signing.sign(press), _ -> say(pressed, Phrase.NOTICE_SIGNED));
      case ELSEWHERE -> followed(pressed, earlier -> elsewhere(pressed, earlier));
      case AGAIN -> followed(pressed, earlier -> again(pressed, earlier));
    };
  }

  /** Keeps what is typed, and shows as much of the form as is asked for. */
  private Reply opened(Pressed pressed, @Nullable Face face, @Nullable Phrase notice) {
    var shown =
        face != null
            ? face
            : assessments
                .find(pressed.address().assessment())
                .map(Assessment::face)
                .orElse(Face.QUICK);
    return answer(
        pressed,
        answering.draft(pressed.press(), shown),
        _ -> notice == null ? null : say(pressed, notice));
  }

  private interface Notices {
    @Nullable String of(Assessment done);
  }

  private Reply answer(Pressed pressed, Result result, Notices notices) {
    return switch (result) {
      case Result.Done done -> shown(pressed, saying(notices.of(done.assessment()), true));
      case Result.Already _ ->
          shown(pressed, saying(say(pressed, Phrase.NOTICE_ALREADY_SENT), false));
      case Result.TooLate _ -> shown(pressed, saying(say(pressed, Phrase.NOTICE_TOO_LATE), false));
      case Result.NotYours _ -> pressed.partner().text(Phrase.ANSWER_OLD_CARD);
      case Result.Delicate delicate ->
          shown(
              pressed,
              new FormState(
                  manner(delicate.assessment()),
                  false,
                  pressed.press().typed(),
                  Map.of(),
                  delicate.words(),
                  Optional.of(notice(pressed, Phrase.NOTICE_MEANT))));
      case Result.Faulty faulty -> faulty(pressed, faulty);
    };
  }

  private Reply faulty(Pressed pressed, Result.Faulty faulty) {
    if (faulty.faults().containsValue(Fault.TOO_LONG)) {
      return pressed.partner().text(Phrase.ANSWER_TOO_LONG, tooLong(pressed, faulty));
    }
    return shown(
        pressed,
        new FormState(
            manner(faulty.assessment()),
            false,
            faulty.typed(),
            faulty.faults(),
            Map.of(),
            Optional.of(notice(pressed, Phrase.NOTICE_FAULTY))));
  }

  private String tooLong(Pressed pressed, Result.Faulty faulty) {
    var form =
        forms.version(faulty.assessment().form(), faulty.assessment().version()).orElseThrow();
    return faulty.faults().entrySet().stream()
        .filter(each -> each.getValue() == Fault.TOO_LONG)
        .map(
            each ->
                form.field(each.getKey())
                    .map(field -> field.label().in(pressed.partner().language()))
                    .orElseGet(() -> say(pressed, Phrase.FORM_COMMENT)))
        .collect(joining(", "));
  }

  /** What is sent already can only be corrected. */
  private static Manner manner(Assessment assessment) {
    return assessment.isSent() && assessment.read() == null ? Manner.CORRECTING : Manner.PLAIN;
  }

  private String sent(Pressed pressed, Assessment done) {
    if (!done.isSent()) {
      return say(pressed, Phrase.NOTICE_HANDED_OVER, name(done.assessor()));
    }
    var isAssessment = forms.newest(done.form()).map(Form::instrument).isPresent();
    return say(pressed, isAssessment ? Phrase.NOTICE_SENT : Phrase.NOTICE_RECORDED);
  }

  /** What follows upon a form of the ST-läkare's own. */
  private Reply followed(Pressed pressed, Function<Assessment, Reply> reply) {
    return assessments
        .find(pressed.address().assessment())
        .filter(each -> each.trainee().equals(pressed.partner().id()))
        .map(reply)
        .orElseGet(() -> pressed.partner().text(Phrase.ANSWER_OLD_CARD));
  }

  /** Asks for the same once more, of somebody else. */
  private Reply elsewhere(Pressed pressed, Assessment earlier) {
    var proposed = proposed(earlier);
    proposed.put(AskingCard.SEEN, earlier.seen().toString());
    Optional.ofNullable(earlier.passedTo())
        .ifPresent(person -> proposed.put(AskingCard.WHO, person.value()));
    return cards.asking(pressed.partner(), null, proposed, pressed.at());
  }

  /** Asks the same person for the same, about another occasion. */
  private Reply again(Pressed pressed, Assessment earlier) {
    var proposed = proposed(earlier);
    proposed.put(AskingCard.WHO, earlier.assessor().value());
    return cards.asking(
        pressed.partner(),
        name(earlier.assessor()),
        AskingState.opened(null, proposed),
        pressed.at());
  }

  private Map<String, String> proposed(Assessment earlier) {
    var proposed = new HashMap<String, String>();
    forms
        .newest(earlier.form())
        .ifPresent(form -> proposed.put(AskingCard.FORM, AskingCard.value(form)));
    return proposed;
  }

  private Reply shown(Pressed pressed, FormState state) {
    return cards.form(
        pressed.partner(),
        pressed.address().assessment(),
        pressed.address().message(),
        state,
        pressed.at());
  }

  private static FormState saying(@Nullable String text, boolean good) {
    return text == null ? FormState.plain() : FormState.plain().saying(new Notice(text, good));
  }

  private static Notice notice(Pressed pressed, Phrase phrase) {
    return new Notice(say(pressed, phrase), false);
  }

  private static String say(Pressed pressed, Phrase phrase, Object... values) {
    return pressed.partner().texts().say(phrase, values);
  }

  private static @Nullable PersonId instead(Map<String, String> data) {
    return Optional.ofNullable(data.get(AssessmentCard.INSTEAD_KEY))
        .map(PersonId::new)
        .orElse(null);
  }

  private String name(PersonId id) {
    return records.person(id).map(Person::name).orElse("–");
  }
}
