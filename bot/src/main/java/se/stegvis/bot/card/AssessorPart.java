package se.stegvis.bot.card;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Spacing;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.bot.card.FormState.Manner;
import se.stegvis.scheduler.assessing.AssessmentView;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.Assessment.State;
import se.stegvis.scheduler.form.Face;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.training.Person;

/** A form in the hands of whoever fills it in: its fields, how it is sent, and the receipt. */
final class AssessorPart {

  private static final int MOST_POINTS = 5;

  private final FormBody card;
  private final AssessmentView view;
  private final Assessment assessment;
  private final FormState state;
  private final Texts texts;

  AssessorPart(FormBody card) {
    this.card = card;
    this.view = card.view();
    this.assessment = card.assessment();
    this.state = card.state();
    this.texts = card.texts();
  }

  void add() {
    if (state.manner() == Manner.CORRECTING) {
      addFields();
      card.addButtons(
          card.button(
              Phrase.FORM_BUTTON_CORRECT_SEND,
              state.delicate().isEmpty() ? FormVerb.CORRECT_SEND : FormVerb.CORRECT_MEANT,
              true,
              true),
          card.button(Phrase.BUTTON_CANCEL, FormVerb.OPEN, false, false));
      return;
    }
    switch (assessment.state()) {
      case PREPARED, OPEN -> {
        if (state.manner() == Manner.DECLINING) {
          addInsteads();
        } else {
          addFields();
          addSending();
        }
      }
      case SENT -> addReceipt();
      case DECLINED -> card.addLine(Phrase.FORM_DECLINED_BY_YOU);
      case EXPIRED -> card.addLine(Phrase.FORM_EXPIRED);
      case RECALLED -> card.addLine(Phrase.FORM_RECALLED);
    }
  }

  private void addFields() {
    if (assessment.isStale(view.today()) && assessment.isAsked()) {
      card.add(Text.of(Run.plain(texts.say(Phrase.FORM_STALE)).in(Tone.WARNING)));
    }
    addAgenda();
    card.addAll(new FormFields(view, state).drawn());
    addReaders();
    if (state.hasRemarks()) {
      card.addNotice();
    }
  }

  private void addAgenda() {
    if (view.form().isTalk() && !view.points().isEmpty()) {
      var names = FormFields.points(view).limit(MOST_POINTS).collect(joining(", "));
      card.add(Text.of(Run.plain(texts.say(Phrase.FORM_AGENDA, names))));
    }
  }

  /** Who will see it, before it is sent. */
  private void addReaders() {
    var line =
        assessment.round() == null
            ? texts.say(Phrase.FORM_READERS, names(view.readers()))
            : texts.say(
                assessment.assessor().equals(view.trainee().id())
                    ? Phrase.ROUND_READERS_OWN
                    : Phrase.ROUND_READERS,
                names(compilers()));
    card.add(new Text(List.of(Run.small(line)), Spacing.SMALL));
  }

  /** Of a round's answers; whoever compiles alone may be one of those who answer. */
  private List<Person> compilers() {
    var others =
        view.readers().stream()
            .filter(reader -> !reader.id().equals(assessment.assessor()))
            .toList();
    return others.isEmpty() ? view.readers() : others;
  }

  private static String names(List<Person> people) {
    return people.stream().map(Person::name).collect(joining(", "));
  }

  private void addSending() {
    var meant = !state.delicate().isEmpty();
    var buttons = new ArrayList<Action>();
    buttons.add(
        card.button(
            meant
                ? Phrase.FORM_BUTTON_SEND_MEANT
                : assessment.state() == State.PREPARED
                    ? Phrase.FORM_BUTTON_HAND_OVER
                    : view.form().signed()
                        ? Phrase.FORM_BUTTON_SEND_SIGNED
                        : Phrase.FORM_BUTTON_SEND,
            meant ? FormVerb.SEND_MEANT : FormVerb.SEND,
            true,
            true));
    if (view.form().hasMore()) {
      buttons.add(
          assessment.face() == Face.QUICK
              ? card.button(Phrase.FORM_BUTTON_WHOLE, FormVerb.WHOLE, true, false)
              : card.button(Phrase.FORM_BUTTON_QUICK, FormVerb.QUICK, true, false));
    }
    buttons.add(card.button(Phrase.FORM_BUTTON_KEEP, FormVerb.KEEP, true, false));
    if (assessment.isAsked() && assessment.state() == State.OPEN) {
      buttons.add(card.button(Phrase.FORM_BUTTON_DECLINE, FormVerb.DECLINE, false, false));
    }
    card.addButtons(buttons);
  }

  private void addInsteads() {
    card.addLine(Phrase.FORM_DECLINE_QUESTION);
    var buttons = new ArrayList<Action>();
    buttons.add(card.button(Phrase.FORM_BUTTON_DECLINE_PLAIN, FormVerb.DECLINE_SET, false, true));
    for (var person : view.insteads()) {
      buttons.add(
          card.button(
              texts.say(Phrase.FORM_BUTTON_INSTEAD, person.name()),
              FormVerb.DECLINE_SET,
              AssessmentCard.INSTEAD_KEY,
              person.id().value()));
    }
    buttons.add(card.button(Phrase.BUTTON_CANCEL, FormVerb.OPEN, false, false));
    card.addButtons(buttons);
  }

  private void addReceipt() {
    card.addAll(new FiledPart(view).drawn());
    new SignaturePart(card).add();
    addReaders();
    if (!assessment.comment().isEmpty()) {
      new CommentPart(card).add();
    }
    var buttons = new ArrayList<Action>();
    booking().ifPresent(buttons::add);
    if (assessment.isChangeable(view.now())) {
      buttons.add(card.button(Phrase.FORM_BUTTON_CORRECT, FormVerb.CORRECT, false, false));
      buttons.add(card.button(Phrase.FORM_BUTTON_RECALL, FormVerb.RECALL, false, false));
    }
    card.addButtons(buttons);
  }

  /** Of the next talk, while it lies ahead. */
  private Optional<Action> booking() {
    return assessment
        .answers()
        .of(Form.NEXT)
        .map(LocalDate::parse)
        .filter(day -> !day.isBefore(view.today()))
        .map(day -> MeetingLink.on(day, view.form().title().in(view.language()), view.met()))
        .map(url -> new Action.OpenUrl(texts.say(Phrase.BUTTON_BOOK), url));
  }
}
