package se.stegvis.bot.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Element.ActionSet;
import se.stegvis.bot.card.Element.Choice;
import se.stegvis.bot.card.Element.ChoiceInput;
import se.stegvis.bot.card.Element.Container;
import se.stegvis.bot.card.Element.DateInput;
import se.stegvis.bot.card.Element.Folded;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Pick;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Spacing;
import se.stegvis.bot.card.Element.Style;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.TextInput;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.following.HandlingMatter;
import se.stegvis.scheduler.following.MatterView;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.profile.Threshold;
import se.stegvis.scheduler.risk.Level;
import se.stegvis.scheduler.risk.SignalKind;

/** One drawing of one matter's card. */
final class MatterDrawing {

  private final MatterView view;
  private final Matter matter;
  private final MatterState state;
  private final MatterAddress address;
  private final Texts texts;
  private final MatterWords words;
  private final List<Element> body = new ArrayList<>();

  MatterDrawing(MatterView view, @Nullable MessageId message, MatterState state) {
    this.view = view;
    this.matter = view.matter();
    this.state = state;
    this.address = new MatterAddress(matter.id(), message);
    this.texts = Texts.in(view.language());
    this.words = new MatterWords(view);
  }

  List<Element> body() {
    state.notice().map(Notice::drawn).ifPresent(body::add);
    body.add(new Heading(words.title(), Tone.DEFAULT, false));
    body.add(Text.close(Run.bold(words.about())));
    body.add(Text.of(level(), Run.plain(" · " + words.state())));
    matter.signal().facts().forEach(fact -> addClose(words.fact(fact)));
    words.lack().ifPresent(this::addLine);
    matter.views().forEach(this::addView);
    addNext();
    body.add(why());
    body.add(history());
    if (matter.isOpen()) {
      addButtons();
    }
    return body;
  }

  private Run level() {
    return switch (matter.signal().level()) {
      case NOTICE -> Run.bold(texts.say(Phrase.MATTER_LEVEL_NOTICE));
      case RISK -> Run.bold(texts.say(Phrase.MATTER_LEVEL_RISK)).in(Tone.ATTENTION);
      case UNIT -> Run.bold(texts.say(Phrase.MATTER_LEVEL_UNIT));
    };
  }

  private void addView(Matter.View own) {
    var day = new DateWords(texts, view.today()).brief(own.on());
    body.add(
        new Container(
            List.of(
                Text.of(Run.subtle(texts.say(Phrase.MATTER_VIEW_OF, day))),
                Text.close(Run.plain(own.text()))),
            Style.EMPHASIS,
            false));
  }

  /** For who acts on it; of a sidotjänstgöring for the two who are to meet about it too. */
  private void addNext() {
    boolean isTheirs =
        view.acts() || matter.signal().key().kind() == SignalKind.PLACEMENT_NOT_PASSED;
    if (!matter.isOpen() || view.next().isEmpty() || !isTheirs) {
      return;
    }
    body.add(Text.of(Run.bold(texts.say(Phrase.MATTER_NEXT))));
    for (var rung : view.next()) {
      var line = new ArrayList<Run>();
      line.add(Run.plain(rung.rule().title().in(view.language())));
      if (!rung.isByRule()) {
        line.add(Run.subtle(" (" + texts.say(Phrase.MATTER_NEXT_OFFER) + ")"));
      }
      body.add(new Text(line, Spacing.NONE));
    }
  }

  private Folded why() {
    var backing = matter.signal().backing();
    var lines = new ArrayList<Element>();
    var source = backing.source();
    if (source == null) {
      lines.add(Text.of(Run.plain(texts.say(Phrase.MATTER_NO_RULE))));
    } else {
      lines.add(Text.of(Run.subtle(backing.documentTitle() + " · " + source.heading())));
      lines.add(new Text(List.of(Run.italic("”" + source.quote() + "”")), Spacing.SMALL));
      lines.add(
          Text.of(
              Run.plain(
                  texts.say(Phrase.WHY_WORD, new Vocabulary(texts).strength(source.strength())))));
    }
    lines.add(
        Text.of(
            Run.small(
                texts.say(
                        backing.mark() == Threshold.Mark.SOURCE
                            ? Phrase.MATTER_MARK_SOURCE
                            : Phrase.MATTER_MARK_PROPOSAL)
                    + " "
                    + texts.say(
                        Phrase.MATTER_VERSION,
                        backing.profileVersion(),
                        backing.rule() == null ? "–" : backing.rule().value()))));
    return new Folded("why", texts.say(Phrase.BUTTON_WHY), lines);
  }

  private Folded history() {
    var lines =
        Stream.concat(
                view.steps().stream().map(words::step), matter.told().stream().map(words::told))
            .map(line -> (Element) Text.close(Run.small(line)))
            .toList();
    return new Folded("history", texts.say(Phrase.MATTER_HISTORY), lines);
  }

  private void addButtons() {
    switch (state.opened()) {
      case NOTHING -> addFirstButtons();
      case WAITING -> addWaiting();
      case ENDING -> addEnding();
      case VIEWING -> addViewing(MatterVerb.VIEW_SEND, Phrase.MATTER_BUTTON_VIEW_SEND);
      case VIEWING_DELICATE -> addViewing(MatterVerb.VIEW_MEANT, Phrase.MATTER_BUTTON_VIEW_MEANT);
    }
  }

  private void addFirstButtons() {
    var actions = new ArrayList<Action>();
    var plan = view.plan();
    if (plan != null) {
      actions.add(
          new Action.Execute(
              texts.say(Phrase.MATTER_BUTTON_OPEN_PLAN, view.planWord()),
              PlanVerb.OPEN,
              PlanAddress.of(plan, null).data(),
              false,
              true));
    }
    addConcern(actions);
    if (view.acts()) {
      boolean isMine = matter.holder().filter(view.reader().id()::equals).isPresent();
      if (!isMine) {
        actions.add(press(Phrase.MATTER_BUTTON_TAKE, MatterVerb.TAKE, true));
      }
      if (matter.signal().trainee() != null
          && !(matter.state() instanceof Matter.State.PlanAsked)
          && matter.signal().key().kind() != SignalKind.SUPERVISION
          && matter.signal().level() == Level.RISK) {
        actions.add(
            new Action.Execute(
                texts.say(Phrase.MATTER_BUTTON_PLAN, view.planWord()),
                MatterVerb.ASK_PLAN,
                address.data(),
                false,
                false));
      }
      actions.add(press(Phrase.MATTER_BUTTON_WAIT, MatterVerb.WAIT, false));
      actions.add(press(Phrase.MATTER_BUTTON_END, MatterVerb.END, false));
    }
    if (view.isOwn()) {
      actions.add(press(Phrase.MATTER_BUTTON_VIEW, MatterVerb.VIEW, true));
    }
    if (!actions.isEmpty()) {
      body.add(new ActionSet(actions));
    }
  }

  /** What somebody has said is answered where it was said. */
  private void addConcern(List<Action> actions) {
    var key = matter.signal().key();
    switch (key.kind()) {
      case PLACEMENT_NOT_PASSED, GOALS_AT_RISK, SUPERVISION ->
          actions.add(
              new Action.Execute(
                  texts.say(Phrase.MATTER_BUTTON_CONCERN),
                  ConcernVerb.OPEN,
                  ConcernAddress.data(key.subject()),
                  false,
                  !view.acts()));
      default -> {}
    }
  }

  private void addWaiting() {
    var today = view.today();
    body.add(
        new DateInput(
            MatterCard.UNTIL,
            texts.say(Phrase.MATTER_UNTIL),
            state.typed(),
            today.plusDays(1),
            today.plusDays(Matter.LONGEST_WAIT),
            state.error().orElse(null)));
    addSending(Phrase.MATTER_BUTTON_WAIT_SET, MatterVerb.WAIT_SET);
  }

  private void addEnding() {
    body.add(
        new ChoiceInput(
            MatterCard.REASON,
            texts.say(Phrase.MATTER_REASON),
            Arrays.stream(Matter.Reason.values())
                .map(reason -> new Choice(words.reason(reason), reason.name()))
                .toList(),
            null,
            Pick.ONE,
            state.error().orElse(null)));
    addSending(Phrase.MATTER_BUTTON_END_SET, MatterVerb.END_SET);
  }

  private void addViewing(MatterVerb verb, Phrase send) {
    addLine(texts.say(Phrase.MATTER_VIEW_WHO));
    state.error().ifPresent(error -> body.add(Text.of(Run.plain(error).in(Tone.ATTENTION))));
    body.add(
        new TextInput(
            MatterCard.VIEW,
            texts.say(Phrase.MATTER_VIEW),
            state.typed(),
            HandlingMatter.LONGEST_VIEW,
            true));
    addSending(send, verb);
  }

  private void addSending(Phrase title, MatterVerb verb) {
    body.add(
        new ActionSet(
            List.of(
                new Action.Execute(texts.say(title), verb, address.data(), true, true),
                press(Phrase.BUTTON_CLOSE, MatterVerb.OPEN, false))));
  }

  private Action press(Phrase title, MatterVerb verb, boolean primary) {
    return new Action.Execute(texts.say(title), verb, address.data(), false, primary);
  }

  private void addLine(String text) {
    body.add(Text.of(Run.plain(text)));
  }

  private void addClose(String text) {
    body.add(Text.close(Run.plain(text)));
  }
}
