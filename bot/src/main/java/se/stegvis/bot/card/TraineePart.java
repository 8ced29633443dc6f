package se.stegvis.bot.card;

import java.util.List;
import java.util.Optional;
import se.stegvis.bot.card.Element.ActionSet;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.TextInput;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.assessing.AssessmentView;
import se.stegvis.scheduler.assessing.FollowingAssessment;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.form.Form;

/** What the ST-läkare sees of a form in somebody else's hands, and can do with it. */
final class TraineePart {

  private final FormBody card;
  private final AssessmentView view;
  private final Assessment assessment;
  private final FormState state;
  private final Texts texts;

  TraineePart(FormBody card) {
    this.card = card;
    this.view = card.view();
    this.assessment = card.assessment();
    this.state = card.state();
    this.texts = card.texts();
  }

  void add() {
    switch (assessment.state()) {
      case PREPARED, OPEN -> addWaiting();
      case SENT -> addResult();
      case DECLINED -> addDeclined();
      case EXPIRED -> {
        card.addLine(Phrase.FORM_EXPIRED);
        var elsewhere = card.button(Phrase.FORM_BUTTON_ELSEWHERE, FormVerb.ELSEWHERE, false, false);
        card.add(
            new ActionSet(
                assessment.renewed()
                    ? List.of(elsewhere)
                    : List.of(
                        card.button(Phrase.FORM_BUTTON_RENEW, FormVerb.RENEW, false, true),
                        elsewhere)));
        addNewOccasion();
      }
      case RECALLED -> card.addLine(Phrase.FORM_RECALLED);
    }
  }

  private void addWaiting() {
    var until = new DateWords(texts, view.today()).full(assessment.lastDay());
    card.add(Text.of(Run.plain(texts.say(Phrase.FORM_WAITING, view.assessor().name(), until))));
    var scale = view.scale();
    if (view.form().ownRating() && scale != null && assessment.own().of(Form.OVERALL).isEmpty()) {
      card.add(
          new Element.ChoiceInput(
              Form.OVERALL,
              texts.say(Phrase.FORM_RATE_YOURSELF),
              FormFields.levels(scale, view),
              null,
              Element.Pick.ONE_OF_LIST,
              null));
      addFault(Form.OVERALL);
      card.addButtons(
          card.button(Phrase.FORM_BUTTON_RATE, FormVerb.RATE, true, false),
          card.button(Phrase.FORM_BUTTON_WITHDRAW, FormVerb.WITHDRAW, false, false));
    } else {
      new FiledPart(view).own().ifPresent(card::add);
      card.addButtons(card.button(Phrase.FORM_BUTTON_WITHDRAW, FormVerb.WITHDRAW, false, false));
    }
    addNewOccasion();
  }

  /** After too long, an answer about the old occasion says less than a new one would. */
  private void addNewOccasion() {
    if (assessment.isStale(view.today()) && view.form().fills() == Form.Filler.ASSESSOR) {
      card.add(Text.of(Run.plain(texts.say(Phrase.FORM_STALE_OWN)).in(Tone.WARNING)));
      card.addButtons(card.button(Phrase.FORM_BUTTON_AGAIN, FormVerb.AGAIN, false, false));
    }
  }

  private void addResult() {
    card.add(Text.of(Run.subtle(texts.say(Phrase.FORM_BY, view.assessor().name()))));
    card.addAll(new FiledPart(view).drawn());
    addWhatIsMissing();
    if (assessment.read() != null) {
      new CommentPart(card).add();
      return;
    }
    card.add(
        new TextInput(
            FollowingAssessment.COMMENT,
            texts.say(Phrase.FORM_COMMENT),
            Optional.ofNullable(state.typed())
                .flatMap(typed -> typed.of(FollowingAssessment.COMMENT))
                .orElse(""),
            FollowingAssessment.LONGEST_COMMENT,
            true));
    addFault(FollowingAssessment.COMMENT);
    card.addButtons(card.button(Phrase.FORM_BUTTON_READ, FormVerb.READ, true, true));
  }

  /** What the picture of the ST-läkare still lacks. */
  private void addWhatIsMissing() {
    var reliability = view.reliability();
    if (reliability != null && !reliability.isEnough()) {
      var soFar = CoveragePart.restsOn(texts, reliability);
      card.add(Text.of(Run.small(texts.say(Phrase.DEVELOPMENT_SO_FAR, soFar))));
    }
  }

  private void addFault(String field) {
    Optional.ofNullable(state.faults().get(field))
        .map(fault -> Text.close(Run.plain(texts.fault(fault)).in(Tone.ATTENTION)))
        .ifPresent(card::add);
  }

  private void addDeclined() {
    var instead = view.passedTo();
    card.add(
        Text.of(
            Run.plain(
                instead == null
                    ? texts.say(Phrase.FORM_DECLINED, view.assessor().name())
                    : texts.say(
                        Phrase.FORM_DECLINED_FOR, view.assessor().name(), instead.name()))));
    card.addButtons(card.button(Phrase.FORM_BUTTON_ELSEWHERE, FormVerb.ELSEWHERE, false, true));
    addNewOccasion();
  }
}
