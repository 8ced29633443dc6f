package se.stegvis.bot.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.bot.card.Element.ActionSet;
import se.stegvis.bot.card.Element.Choice;
import se.stegvis.bot.card.Element.ChoiceInput;
import se.stegvis.bot.card.Element.Container;
import se.stegvis.bot.card.Element.DateInput;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.PeopleInput;
import se.stegvis.bot.card.Element.Pick;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Style;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.TextInput;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.assessing.Offer;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.training.Person;

/**
 * Which form, when, and who: for the ST-läkare who asks and for the assessor who begins unasked.
 * Above it stands what waits for the reader's own answer.
 */
public final class AskingCard {

  public static final String FORM = "form";
  public static final String SEEN = "seen";
  public static final String WHO = "who";
  public static final String SOUGHT = "sought";
  public static final String ABOUT = "about";

  private static final int LONGEST_NAME = 60;
  private static final int MOST_WAITING = 5;

  private final CardWriter writer = new CardWriter();

  /**
   * {@code id} is what the form will be called: the same card twice asks for it once. Where the
   * client can pick people, it does; elsewhere a name is sought in the roster.
   */
  public CardDocument draw(Offer offer, AssessmentId id, AskingState state, boolean picksPeople) {
    return new CardDocument(
        writer.write(new Drawing(offer, id, state, picksPeople).body()),
        Texts.in(offer.language()).say(Phrase.SUMMARY_ASK));
  }

  /** What a form is called among the choices: with its version, so that an old card is known. */
  public static String value(Form form) {
    return form.id() + "@" + form.version();
  }

  private static final class Drawing {

    private final Offer offer;
    private final FormAddress address;
    private final AskingState state;
    private final boolean picksPeople;
    private final Texts texts;
    private final List<Element> body = new ArrayList<>();

    Drawing(Offer offer, AssessmentId id, AskingState state, boolean picksPeople) {
      this.picksPeople = picksPeople;
      this.offer = offer;
      this.address = new FormAddress(id, state.back());
      this.state = state;
      this.texts = Texts.in(offer.language());
    }

    List<Element> body() {
      addWaiting();
      state.notice().map(Notice::drawn).ifPresent(body::add);
      if (offer.abouts().isEmpty()) {
        body.add(Text.of(Run.plain(texts.say(Phrase.ASK_NOBODY))));
        return body;
      }
      body.add(
          new Heading(
              texts.say(offer.own() ? Phrase.ASK_HEADING : Phrase.ASK_HEADING_ASSESSOR),
              Tone.DEFAULT,
              !offer.waiting().isEmpty()));
      if (!offer.own()) {
        addChoice(ABOUT, Phrase.ASK_ABOUT, abouts(), Pick.ONE);
      }
      addChoice(FORM, Phrase.ASK_FORM, forms(), Pick.ONE_OF_LIST);
      body.add(
          new DateInput(
              SEEN,
              texts.say(Phrase.ASK_SEEN),
              typed(SEEN, offer.today().toString()),
              null,
              offer.today(),
              null));
      addError(SEEN);
      if (offer.own()) {
        addChoice(WHO, Phrase.ASK_WHO, people(), Pick.ONE);
        body.add(
            picksPeople
                ? new PeopleInput(SOUGHT, texts.say(Phrase.ASK_PICK))
                : new TextInput(
                    SOUGHT, texts.say(Phrase.ASK_SOUGHT), typed(SOUGHT, ""), LONGEST_NAME, false));
      }
      addButtons();
      return body;
    }

    private void addWaiting() {
      if (offer.waiting().isEmpty()) {
        return;
      }
      body.add(new Heading(texts.say(Phrase.ASK_WAITING), Tone.ACCENT, false));
      var dates = new DateWords(texts, offer.today());
      for (var waiting : offer.waiting().stream().limit(MOST_WAITING).toList()) {
        var at = new FormAddress(waiting.id(), state.back());
        body.add(
            new Container(
                List.of(
                    Text.of(
                        Run.bold(waiting.form().title().in(offer.language())),
                        Run.plain(
                            " · "
                                + waiting.trainee().name()
                                + " · "
                                + texts.say(
                                    Phrase.ITEM_AT_LATEST, dates.brief(waiting.lastDay())))),
                    new ActionSet(
                        List.of(
                            new Action.Execute(
                                texts.say(Phrase.ASK_BUTTON_OPEN),
                                FormVerb.OPEN,
                                at.data(),
                                false,
                                false)))),
                Style.DEFAULT,
                false));
      }
    }

    private List<Choice> abouts() {
      return offer.abouts().stream()
          .map(about -> new Choice(about.trainee().name(), about.programme().value()))
          .toList();
    }

    private List<Choice> forms() {
      return offer.forms().stream()
          .map(form -> new Choice(form.title().in(offer.language()), value(form)))
          .toList();
    }

    private List<Choice> people() {
      return offer.people().stream()
          .map(person -> new Choice(name(person), person.id().value()))
          .toList();
    }

    private String name(Person person) {
      return offer.full().contains(person.id())
          ? texts.say(Phrase.ASK_FULL, person.name())
          : person.name();
    }

    private void addChoice(String id, Phrase label, List<Choice> choices, Pick pick) {
      var value =
          Optional.ofNullable(state.typed().get(id))
              .filter(typed -> choices.stream().anyMatch(each -> each.value().equals(typed)))
              .or(
                  () ->
                      choices.size() == 1 || pick == Pick.ONE_OF_LIST
                          ? choices.stream().findFirst().map(Choice::value)
                          : Optional.empty())
              .orElse(null);
      body.add(new ChoiceInput(id, texts.say(label), choices, value, pick, null));
      addError(id);
    }

    private void addError(String id) {
      Optional.ofNullable(state.errors().get(id))
          .map(error -> Text.close(Run.plain(texts.say(error)).in(Tone.ATTENTION)))
          .ifPresent(body::add);
    }

    private String typed(String id, String otherwise) {
      return state.typed().getOrDefault(id, otherwise);
    }

    private void addButtons() {
      var buttons = new ArrayList<Action>();
      buttons.add(
          button(
              offer.own() ? Phrase.ASK_BUTTON_SEND : Phrase.ASK_BUTTON_BEGIN,
              FormVerb.REQUEST,
              true));
      if (offer.own()) {
        buttons.add(button(Phrase.ASK_BUTTON_TOGETHER, FormVerb.TOGETHER, false));
      }
      if (state.back() != null) {
        buttons.add(
            new Action.Execute(
                texts.say(Phrase.BUTTON_CANCEL), DigestVerb.CLOSE, back(), false, false));
      }
      body.add(new ActionSet(buttons));
    }

    private Map<String, String> back() {
      var data = new HashMap<>(address.data());
      data.remove("a");
      data.put("i", "");
      return data;
    }

    private Action button(Phrase title, FormVerb verb, boolean primary) {
      return new Action.Execute(texts.say(title), verb, address.data(), true, primary);
    }
  }
}
