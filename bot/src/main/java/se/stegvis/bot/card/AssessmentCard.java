package se.stegvis.bot.card;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Element.ActionSet;
import se.stegvis.bot.card.Element.Container;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Spacing;
import se.stegvis.bot.card.Element.Style;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.TextInput;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.bot.card.FormState.Manner;
import se.stegvis.scheduler.assessing.AssessmentView;
import se.stegvis.scheduler.assessing.FollowingAssessment;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.Assessment.State;
import se.stegvis.scheduler.assessment.Occasion;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.Face;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.training.Person;

/** One form about one ST-läkare, as the person who has the card may see it. */
public final class AssessmentCard {

  /** Where the choice of somebody else stands in what a button sends back. */
  public static final String INSTEAD_KEY = "p";

  private static final int MOST_POINTS = 5;

  private final CardWriter writer = new CardWriter();

  /** Whether a card is small enough to be sent. */
  public static boolean fits(CardDocument card) {
    return card.json().getBytes(StandardCharsets.UTF_8).length <= DigestCard.MOST_BYTES;
  }

  /** What stood in a card's fields when a button was pressed. */
  public static Answers typed(Map<String, String> data) {
    return FormFields.read(data);
  }

  /** The card of a message, null for one that was asked for. */
  public CardDocument draw(AssessmentView view, @Nullable MessageId message, FormState state) {
    var drawing = new Drawing(view, message, state);
    return new CardDocument(writer.write(drawing.body()), drawing.summary());
  }

  /** The card that a message brings, with why it comes unless the card says so anyway. */
  CardDocument draw(AssessmentView view, MessageId message, Occasion occasion) {
    var why = why(view, occasion);
    var state = FormState.plain();
    return draw(view, message, why == null ? state : state.saying(new Notice(why, true)));
  }

  private static @Nullable String why(AssessmentView view, Occasion occasion) {
    var texts = Texts.in(view.language());
    return switch (occasion) {
      case ASKED -> texts.say(Phrase.FORM_WHY_ASKED, first(view.trainee()));
      case WEEK_LEFT -> texts.say(Phrase.FORM_WHY_WEEK_LEFT, first(view.trainee()));
      case DAY_LEFT ->
          texts.say(
              Phrase.FORM_WHY_DAY_LEFT,
              first(view.trainee()),
              new DateWords(texts, view.today()).full(view.assessment().lastDay()));
      case ANSWERED -> texts.say(Phrase.FORM_WHY_ANSWERED, first(view.assessor()));
      case TO_SIGN -> texts.say(Phrase.FORM_WHY_TO_SIGN, first(view.assessor()));
      case TO_APPROVE -> texts.say(Phrase.FORM_WHY_TO_APPROVE, first(view.trainee()));
      case DECLINED -> null;
      case EXPIRED -> texts.say(Phrase.FORM_WHY_EXPIRED, first(view.assessor()));
      case RECALLED -> texts.say(Phrase.FORM_WHY_RECALLED, first(view.assessor()));
    };
  }

  private static String first(Person person) {
    return DigestCard.firstName(person);
  }

  /** One drawing of one card. */
  private static final class Drawing {

    private final AssessmentView view;
    private final Assessment assessment;
    private final FormAddress address;
    private final FormState state;
    private final Texts texts;
    private final List<Element> body = new ArrayList<>();

    Drawing(AssessmentView view, @Nullable MessageId message, FormState state) {
      this.view = view;
      this.assessment = view.assessment();
      this.address = new FormAddress(assessment.id(), message);
      this.state = state;
      this.texts = Texts.in(view.language());
    }

    String summary() {
      return texts.say(
          assessment.isOpen() && view.part() == AssessmentView.Part.ASSESSOR
              ? Phrase.SUMMARY_FORM_ASKED
              : Phrase.SUMMARY_FORM);
    }

    List<Element> body() {
      addHead();
      switch (view.part()) {
        case ASSESSOR -> addForAssessor();
        case TRAINEE -> addForTrainee();
        case READER -> {
          body.addAll(new FiledPart(view).drawn());
          addSignatures();
        }
      }
      if (state.onDigest()) {
        addBack();
      }
      return body;
    }

    /** To the digest that the form was opened on. */
    private void addBack() {
      var data = new HashMap<>(address.data());
      data.remove("a");
      data.put("i", "");
      addButtons(
          new Action.Execute(
              texts.say(Phrase.FORM_BUTTON_BACK), DigestVerb.CLOSE, data, false, false));
    }

    private void addHead() {
      body.add(new Heading(view.form().title().in(view.language()), Tone.DEFAULT, false));
      var day = new DateWords(texts, view.today()).full(assessment.seen());
      var about = Text.close(Run.bold(view.trainee().name()), Run.plain(" · " + day));
      body.add(about);
      if (!hasRemarks()) {
        addNotice();
      }
    }

    private void addNotice() {
      state.notice().map(Notice::drawn).ifPresent(body::add);
    }

    /** Whether a field is remarked upon; that is said by the button, where the assessor looks. */
    private boolean hasRemarks() {
      return view.part() == AssessmentView.Part.ASSESSOR
          && !(state.faults().isEmpty() && state.delicate().isEmpty());
    }

    private void addForAssessor() {
      if (state.manner() == Manner.CORRECTING) {
        addFields();
        addButtons(
            button(
                Phrase.FORM_BUTTON_CORRECT_SEND,
                state.delicate().isEmpty() ? FormVerb.CORRECT_SEND : FormVerb.CORRECT_MEANT,
                true,
                true),
            button(Phrase.BUTTON_CANCEL, FormVerb.OPEN, false, false));
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
        case DECLINED -> addLine(Phrase.FORM_DECLINED_BY_YOU);
        case EXPIRED -> addLine(Phrase.FORM_EXPIRED);
        case RECALLED -> addLine(Phrase.FORM_RECALLED);
      }
    }

    private void addFields() {
      if (assessment.isStale(view.today()) && assessment.isAsked()) {
        body.add(Text.of(Run.plain(texts.say(Phrase.FORM_STALE)).in(Tone.WARNING)));
      }
      addAgenda();
      body.addAll(new FormFields(view, state).drawn());
      addReaders();
      if (hasRemarks()) {
        addNotice();
      }
    }

    private void addAgenda() {
      if (view.form().isTalk() && !view.points().isEmpty()) {
        var names = FormFields.points(view).limit(MOST_POINTS).collect(joining(", "));
        body.add(Text.of(Run.plain(texts.say(Phrase.FORM_AGENDA, names))));
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
      body.add(new Text(List.of(Run.small(line)), Spacing.SMALL));
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
          button(
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
                ? button(Phrase.FORM_BUTTON_WHOLE, FormVerb.WHOLE, true, false)
                : button(Phrase.FORM_BUTTON_QUICK, FormVerb.QUICK, true, false));
      }
      buttons.add(button(Phrase.FORM_BUTTON_KEEP, FormVerb.KEEP, true, false));
      if (assessment.isAsked() && assessment.state() == State.OPEN) {
        buttons.add(button(Phrase.FORM_BUTTON_DECLINE, FormVerb.DECLINE, false, false));
      }
      body.add(new ActionSet(buttons));
    }

    private void addInsteads() {
      addLine(Phrase.FORM_DECLINE_QUESTION);
      var buttons = new ArrayList<Action>();
      buttons.add(button(Phrase.FORM_BUTTON_DECLINE_PLAIN, FormVerb.DECLINE_SET, false, true));
      for (var person : view.insteads()) {
        var data = new HashMap<>(address.data());
        data.put(INSTEAD_KEY, person.id().value());
        buttons.add(
            new Action.Execute(
                texts.say(Phrase.FORM_BUTTON_INSTEAD, person.name()),
                FormVerb.DECLINE_SET,
                data,
                false,
                false));
      }
      buttons.add(button(Phrase.BUTTON_CANCEL, FormVerb.OPEN, false, false));
      body.add(new ActionSet(buttons));
    }

    private void addReceipt() {
      body.addAll(new FiledPart(view).drawn());
      addSignatures();
      addReaders();
      if (!assessment.comment().isEmpty()) {
        addComment();
      }
      var buttons = new ArrayList<Action>();
      booking().ifPresent(buttons::add);
      if (assessment.isChangeable(view.now())) {
        buttons.add(button(Phrase.FORM_BUTTON_CORRECT, FormVerb.CORRECT, false, false));
        buttons.add(button(Phrase.FORM_BUTTON_RECALL, FormVerb.RECALL, false, false));
      }
      if (!buttons.isEmpty()) {
        body.add(new ActionSet(buttons));
      }
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

    /** Who has signed, whom it waits for, and the reader's own tap. */
    private void addSignatures() {
      var signatures = view.signatures();
      if (signatures == null) {
        return;
      }
      var lines = new SignatureLines(view, texts);
      lines.signed(signatures).ifPresent(this::addSmall);
      lines.approved(signatures).ifPresent(this::addSmall);
      lines.waiting(signatures).ifPresent(this::addSmall);
      signatures
          .turnOf(view.viewer().id())
          .map(
              turn ->
                  switch (turn) {
                    case SIGNS -> Phrase.FORM_BUTTON_SIGN;
                    case APPROVES -> Phrase.FORM_BUTTON_APPROVE;
                  })
          .ifPresent(title -> addButtons(button(title, FormVerb.SIGN, false, true)));
    }

    private void addSmall(String line) {
      body.add(Text.close(Run.plain(line)));
    }

    private void addForTrainee() {
      switch (assessment.state()) {
        case PREPARED, OPEN -> addWaiting();
        case SENT -> addResult();
        case DECLINED -> addDeclined();
        case EXPIRED -> {
          addLine(Phrase.FORM_EXPIRED);
          var elsewhere = button(Phrase.FORM_BUTTON_ELSEWHERE, FormVerb.ELSEWHERE, false, false);
          body.add(
              new ActionSet(
                  assessment.renewed()
                      ? List.of(elsewhere)
                      : List.of(
                          button(Phrase.FORM_BUTTON_RENEW, FormVerb.RENEW, false, true),
                          elsewhere)));
          addNewOccasion();
        }
        case RECALLED -> addLine(Phrase.FORM_RECALLED);
      }
    }

    private void addWaiting() {
      var until = new DateWords(texts, view.today()).full(assessment.lastDay());
      body.add(Text.of(Run.plain(texts.say(Phrase.FORM_WAITING, view.assessor().name(), until))));
      var scale = view.scale();
      if (view.form().ownRating() && scale != null && assessment.own().of(Form.OVERALL).isEmpty()) {
        body.add(
            new Element.ChoiceInput(
                Form.OVERALL,
                texts.say(Phrase.FORM_RATE_YOURSELF),
                FormFields.levels(scale, view),
                null,
                Element.Pick.ONE_OF_LIST,
                null));
        addFault(Form.OVERALL);
        addButtons(
            button(Phrase.FORM_BUTTON_RATE, FormVerb.RATE, true, false),
            button(Phrase.FORM_BUTTON_WITHDRAW, FormVerb.WITHDRAW, false, false));
      } else {
        new FiledPart(view).own().ifPresent(body::add);
        addButtons(button(Phrase.FORM_BUTTON_WITHDRAW, FormVerb.WITHDRAW, false, false));
      }
      addNewOccasion();
    }

    /** After too long, an answer about the old occasion says less than a new one would. */
    private void addNewOccasion() {
      if (assessment.isStale(view.today()) && view.form().fills() == Form.Filler.ASSESSOR) {
        body.add(Text.of(Run.plain(texts.say(Phrase.FORM_STALE_OWN)).in(Tone.WARNING)));
        addButtons(button(Phrase.FORM_BUTTON_AGAIN, FormVerb.AGAIN, false, false));
      }
    }

    private void addResult() {
      body.add(Text.of(Run.subtle(texts.say(Phrase.FORM_BY, view.assessor().name()))));
      body.addAll(new FiledPart(view).drawn());
      addWhatIsMissing();
      if (assessment.read() != null) {
        addComment();
        return;
      }
      body.add(
          new TextInput(
              FollowingAssessment.COMMENT,
              texts.say(Phrase.FORM_COMMENT),
              Optional.ofNullable(state.typed())
                  .flatMap(typed -> typed.of(FollowingAssessment.COMMENT))
                  .orElse(""),
              FollowingAssessment.LONGEST_COMMENT,
              true));
      addFault(FollowingAssessment.COMMENT);
      addButtons(button(Phrase.FORM_BUTTON_READ, FormVerb.READ, true, true));
    }

    /** What the picture of the ST-läkare still lacks. */
    private void addWhatIsMissing() {
      var reliability = view.reliability();
      if (reliability != null && !reliability.isEnough()) {
        var soFar = CoveragePart.restsOn(texts, reliability);
        body.add(Text.of(Run.small(texts.say(Phrase.DEVELOPMENT_SO_FAR, soFar))));
      }
    }

    private void addFault(String field) {
      Optional.ofNullable(state.faults().get(field))
          .map(fault -> Text.close(Run.plain(texts.fault(fault)).in(Tone.ATTENTION)))
          .ifPresent(body::add);
    }

    private void addComment() {
      if (assessment.comment().isEmpty()) {
        addLine(Phrase.FORM_READ);
      } else {
        body.add(
            new Container(
                List.of(
                    Text.of(
                        Run.bold(texts.say(Phrase.FORM_COMMENTED)),
                        Run.plain("  " + assessment.comment()))),
                Style.EMPHASIS,
                false));
      }
    }

    private void addDeclined() {
      var instead = view.passedTo();
      body.add(
          Text.of(
              Run.plain(
                  instead == null
                      ? texts.say(Phrase.FORM_DECLINED, view.assessor().name())
                      : texts.say(
                          Phrase.FORM_DECLINED_FOR, view.assessor().name(), instead.name()))));
      addButtons(button(Phrase.FORM_BUTTON_ELSEWHERE, FormVerb.ELSEWHERE, false, true));
      addNewOccasion();
    }

    private void addLine(Phrase phrase) {
      body.add(Text.of(Run.plain(texts.say(phrase))));
    }

    private void addButtons(Action... buttons) {
      body.add(new ActionSet(List.of(buttons)));
    }

    private Action button(Phrase title, FormVerb verb, boolean inputs, boolean primary) {
      return new Action.Execute(texts.say(title), verb, address.data(), inputs, primary);
    }
  }
}
