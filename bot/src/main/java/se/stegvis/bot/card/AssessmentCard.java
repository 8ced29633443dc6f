package se.stegvis.bot.card;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.assessing.AssessmentView;
import se.stegvis.scheduler.assessment.Occasion;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.training.Person;

/** One form about one ST-läkare, as the person who has the card may see it. */
public final class AssessmentCard {

  /** Where the choice of somebody else stands in what a button sends back. */
  public static final String INSTEAD_KEY = "p";

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
    var card = new FormBody(view, message, state);
    addHead(card);
    switch (view.part()) {
      case ASSESSOR -> new AssessorPart(card).add();
      case TRAINEE -> new TraineePart(card).add();
      case READER -> {
        card.addAll(new FiledPart(view).drawn());
        new SignaturePart(card).add();
      }
    }
    if (state.onDigest()) {
      card.addButtons(card.backToDigest());
    }
    return new CardDocument(writer.write(card.elements()), summary(view));
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

  private static void addHead(FormBody card) {
    var view = card.view();
    card.add(new Heading(view.form().title().in(view.language()), Tone.DEFAULT, false));
    var day = new DateWords(card.texts(), view.today()).full(view.assessment().seen());
    card.add(Text.close(Run.bold(view.trainee().name()), Run.plain(" · " + day)));
    if (view.part() != AssessmentView.Part.ASSESSOR || !card.state().hasRemarks()) {
      card.addNotice();
    }
  }

  private static String summary(AssessmentView view) {
    return Texts.in(view.language())
        .say(
            view.assessment().isOpen() && view.part() == AssessmentView.Part.ASSESSOR
                ? Phrase.SUMMARY_FORM_ASKED
                : Phrase.SUMMARY_FORM);
  }
}
