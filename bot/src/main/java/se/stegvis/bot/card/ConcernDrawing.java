package se.stegvis.bot.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.stegvis.bot.card.Element.ActionSet;
import se.stegvis.bot.card.Element.Choice;
import se.stegvis.bot.card.Element.ChoiceInput;
import se.stegvis.bot.card.Element.Container;
import se.stegvis.bot.card.Element.Folded;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Pick;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Style;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.concern.Area;
import se.stegvis.scheduler.form.Goal;
import se.stegvis.scheduler.saying.ConcernView;
import se.stegvis.scheduler.training.Language;

/** One drawing of one concern's card. */
final class ConcernDrawing {

  private final ConcernView view;
  private final Language language;
  private final Texts texts;
  private final ConcernWords words;
  private final List<Element> body = new ArrayList<>();

  ConcernDrawing(ConcernView view, Language language) {
    this.view = view;
    this.language = language;
    this.texts = Texts.in(language);
    this.words = new ConcernWords(view, texts);
  }

  /** Who will see it and what follows stand before the fields: nothing is sent unknowing. */
  List<Element> before(Optional<Notice> notice) {
    addHead(notice);
    if (!view.isHeard()) {
      add(
          texts.say(
              words.isInConfidence() ? Phrase.CONCERN_NOBODY_IMPARTIAL : Phrase.CONCERN_UNHEARD));
      body.add(new ActionSet(List.of(press(Phrase.BUTTON_CLOSE, ConcernVerb.LEAVE, false, false))));
      return body;
    }
    addSeen();
    if (!words.isInConfidence()) {
      addFields();
    }
    body.add(
        new ActionSet(
            List.of(
                press(Phrase.CONCERN_BUTTON_SEND, ConcernVerb.SEND, true, true),
                press(Phrase.CONCERN_BUTTON_LEAVE, ConcernVerb.LEAVE, false, false))));
    return body;
  }

  List<Element> said(Optional<Notice> notice) {
    addHead(notice);
    if (!words.what().isEmpty()) {
      add(words.what());
    }
    body.add(Text.close(Run.small(words.state())));
    if (view.concern().isOpen()) {
      addSeen();
      addAnswers();
    }
    return body;
  }

  private void addHead(Optional<Notice> notice) {
    notice.map(Notice::drawn).ifPresent(body::add);
    body.add(new Heading(words.title(), Tone.DEFAULT, false));
    body.add(Text.close(Run.bold(words.about())));
  }

  private void addSeen() {
    var lines = new ArrayList<Element>();
    lines.add(
        Text.of(
            Run.bold(texts.say(Phrase.CONCERN_SEEN_BY)),
            Run.plain(" " + words.names(view.hearers()))));
    if (!view.later().isEmpty()) {
      lines.add(
          Text.close(
              Run.plain(
                  texts.say(Phrase.CONCERN_LATER, view.planWord(), words.names(view.later())))));
    }
    lines.add(Text.of(Run.plain(words.next())));
    addRoutine(lines);
    body.add(new Container(lines, Style.EMPHASIS, false));
  }

  /** The region's own sentence, and what else its routine says comes next. */
  private void addRoutine(List<Element> lines) {
    var source = view.source();
    if (source != null) {
      lines.add(Text.of(Run.italic("”" + source.quote() + "”")));
      lines.add(Text.close(Run.small(source.heading())));
    }
    view.next().stream()
        .filter(rung -> !rung.rule().source().equals(source))
        .map(rung -> Text.close(Run.plain("• " + rung.rule().title().in(language))))
        .forEach(lines::add);
  }

  private void addFields() {
    body.add(
        choice(
            ConcernCard.AREAS,
            Phrase.CONCERN_AREAS,
            Arrays.stream(Area.values())
                .map(each -> new Choice(words.area(each), each.name()))
                .toList()));
    if (!view.goals().isEmpty()) {
      var goals = view.goals().stream().map(each -> new Choice(name(each), each.code())).toList();
      body.add(
          new Folded(
              "goals.folded",
              texts.say(Phrase.CONCERN_GOALS_CHOOSE),
              List.of(choice(ConcernCard.GOALS, Phrase.CONCERN_GOALS_WHICH, goals))));
    }
    body.add(Text.of(Run.small(texts.say(Phrase.CONCERN_NO_CAUSES))));
  }

  private ChoiceInput choice(String id, Phrase label, List<Choice> choices) {
    return new ChoiceInput(id, texts.say(label), choices, null, Pick.SEVERAL, null);
  }

  private static String name(Goal goal) {
    return goal.title().isEmpty() ? goal.code() : goal.code() + " " + goal.title();
  }

  private void addAnswers() {
    var actions = new ArrayList<Action>();
    if (view.answers()) {
      actions.add(press(Phrase.CONCERN_BUTTON_SETTLE, ConcernVerb.SETTLE, false, false));
      if (!view.later().isEmpty()) {
        actions.add(
            new Action.Execute(
                texts.say(Phrase.CONCERN_BUTTON_PLAN, texts.capitalised(view.planWord())),
                ConcernVerb.NEED_PLAN,
                address().data(),
                false,
                false));
      }
    }
    if (view.withdraws()) {
      actions.add(press(Phrase.CONCERN_BUTTON_WITHDRAW, ConcernVerb.WITHDRAW, false, false));
    }
    if (!actions.isEmpty()) {
      body.add(new ActionSet(actions));
    }
  }

  private Action press(Phrase title, ConcernVerb verb, boolean inputs, boolean primary) {
    return new Action.Execute(texts.say(title), verb, address().data(), inputs, primary);
  }

  private ConcernAddress address() {
    return new ConcernAddress(view.concern().id(), view.concern().topic());
  }

  private void add(String text) {
    body.add(Text.of(Run.plain(text)));
  }
}
