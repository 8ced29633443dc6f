package se.stegvis.bot.card;

import java.util.ArrayList;
import java.util.List;
import se.stegvis.bot.card.Element.ActionSet;
import se.stegvis.bot.card.Element.Container;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Style;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.plan.PlanItem;
import se.stegvis.scheduler.plan.PlanTurn;
import se.stegvis.scheduler.planning.PlanView;

/** The items of a plan's card, each with what can be done to it. */
record PlanItemsPart(
    PlanView view, PlanState state, PlanWords words, PlanButtons buttons, PlanForms forms) {

  List<Element> drawn() {
    var body = new ArrayList<Element>();
    view.items().forEach(line -> body.add(new Container(item(line), Style.DEFAULT, true)));
    if (!view.part().steers() || !view.plan().isOpen()) {
      return body;
    }
    if (state.open() instanceof PlanState.Open.NewItem || isGone(state.open())) {
      body.addAll(forms.newItem());
    } else if (view.items().size() < PlanTurn.MOST_ITEMS) {
      body.add(
          PlanButtons.set(buttons.press(Phrase.PLAN_BUTTON_ADD_ITEM, PlanVerb.EDIT_NEW, false)));
    }
    return body;
  }

  /** Somebody has removed it while it was written; what was typed is not lost. */
  private boolean isGone(PlanState.Open open) {
    return open instanceof PlanState.Open.Item(var number) && view.plan().item(number).isEmpty();
  }

  private List<Element> item(PlanView.Line line) {
    var item = line.item();
    if (state.open() instanceof PlanState.Open.Item(var number) && number == item.number()) {
      return forms.item(number);
    }
    var elements = new ArrayList<Element>();
    elements.add(Text.of(Run.bold(item.number() + ". " + words.measure(item))));
    elements.add(Text.close(does(item)));
    elements.add(Text.close(followed(item)));
    if (state.open() instanceof PlanState.Open.FollowUp(var number) && number == item.number()) {
      elements.addAll(forms.followUp(number));
      return elements;
    }
    var actions = actions(line);
    if (!actions.isEmpty()) {
      elements.add(new ActionSet(actions));
    }
    return elements;
  }

  private Run does(PlanItem item) {
    var done = item.doneOn();
    if (done != null) {
      return Run.plain(say(Phrase.PLAN_ITEM_DONE, view.name(item.owner()), words.day(done)))
          .in(Tone.GOOD);
    }
    var run = Run.plain(say(Phrase.PLAN_ITEM_DUE, view.name(item.owner()), words.day(item.due())));
    return view.plan().isActive() && item.due().isBefore(view.today()) ? run.in(Tone.WARNING) : run;
  }

  private Run followed(PlanItem item) {
    var day = item.followUp();
    var by = item.followUpBy();
    var seen = view.plan().outcome(item.number()).map(words::outcome).map(it -> it + " · ");
    var on = item.followedUpOn();
    if (on != null) {
      return Run.subtle(seen.orElse("") + say(Phrase.PLAN_ITEM_FOLLOWED, words.day(on)));
    }
    if (day == null || by == null) {
      return Run.plain(say(Phrase.PLAN_ITEM_NO_FOLLOW_UP)).in(Tone.WARNING);
    }
    var run =
        Run.subtle(
            seen.orElse("") + say(Phrase.PLAN_ITEM_FOLLOW_UP, words.day(day), view.name(by)));
    return view.plan().isActive() && day.isBefore(view.today()) ? run.in(Tone.WARNING) : run;
  }

  private List<Action> actions(PlanView.Line line) {
    var item = line.item();
    var actions = new ArrayList<Action>();
    if (line.mayDo() && item.doneOn() == null) {
      actions.add(buttons.press(Phrase.PLAN_BUTTON_DONE, PlanVerb.DONE, item.number()));
    }
    if (line.mayFollowUp()) {
      actions.add(
          buttons.press(Phrase.PLAN_BUTTON_FOLLOW_UP, PlanVerb.EDIT_FOLLOW_UP, item.number()));
    }
    if (view.part().steers() && view.plan().isOpen()) {
      actions.add(buttons.press(Phrase.PLAN_BUTTON_EDIT, PlanVerb.EDIT_ITEM, item.number()));
    }
    if (view.part().steers() && view.plan().isDraft()) {
      actions.add(buttons.press(Phrase.PLAN_BUTTON_REMOVE, PlanVerb.REMOVE, item.number()));
    }
    return actions;
  }

  private String say(Phrase phrase, Object... values) {
    return words.texts().say(phrase, values);
  }
}
