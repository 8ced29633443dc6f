package se.stegvis.bot.card;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.plan.Lack;
import se.stegvis.scheduler.planning.PlanView;
import se.stegvis.scheduler.risk.Stage;

/** One drawing of one plan's card: what it says, from the viewer's part in it. */
final class PlanDrawing {

  /** Of the newest steps. */
  private static final int MOST_STEPS = 30;

  private final PlanView view;
  private final ActionPlan plan;
  private final PlanState state;
  private final Texts texts;
  private final PlanWords words;
  private final PlanButtons buttons;
  private final PlanForms forms;
  private final List<Element> body = new ArrayList<>();

  PlanDrawing(PlanView view, @Nullable MessageId message, PlanState state) {
    this.view = view;
    this.plan = view.plan();
    this.state = state;
    this.texts = Texts.in(view.language());
    this.words = new PlanWords(view, texts);
    this.buttons = new PlanButtons(texts, PlanAddress.of(plan.id(), message));
    this.forms = new PlanForms(view, state, words, new PlanFields(state), buttons);
  }

  List<Element> body() {
    body.add(new Heading(words.heading(), Tone.DEFAULT, false));
    body.add(
        Text.close(Run.bold(view.trainee().name()), Run.plain(" · " + words.state(plan.state()))));
    state.notice().map(Notice::drawn).ifPresent(body::add);
    if (view.part().reads()) {
      addAbout();
    }
    var items = new PlanItemsPart(view, state, words, buttons, forms);
    body.addAll(items.drawn());
    if (view.part().reads()) {
      addView();
      addSignatures();
      addNext();
    }
    if (view.part().steers()) {
      addSteering();
    }
    if (view.part().reads()) {
      addHistory();
    }
    return body;
  }

  private void addAbout() {
    if (plan.isSecondary()) {
      line(Run.subtle(texts.say(Phrase.PLAN_SECONDARY)));
    }
    if (state.open() instanceof PlanState.Open.About) {
      body.addAll(forms.about());
      return;
    }
    if (!plan.areas().isEmpty()) {
      var areas = PlanWords.joined(plan.areas().stream().map(words::area).toList());
      line(Run.bold(texts.say(Phrase.PLAN_ABOUT)), Run.plain(" " + areas));
    }
    if (!plan.changes().isEmpty()) {
      var changes = PlanWords.joined(plan.changes().stream().map(words::change).toList());
      line(Run.bold(texts.say(Phrase.PLAN_CHANGES)), Run.plain(" " + changes));
    }
    if (plan.isDraft() && view.part().steers()) {
      body.add(
          PlanButtons.set(
              buttons.press(
                  Phrase.PLAN_BUTTON_ABOUT, PlanVerb.EDIT_ABOUT, plan.areas().isEmpty())));
    }
  }

  private void addView() {
    if (state.open() instanceof PlanState.Open.View) {
      body.addAll(forms.ownView());
      return;
    }
    var given = plan.view();
    if (given != null) {
      line(Run.bold(texts.say(Phrase.PLAN_VIEW)), Run.plain(" " + given.words()));
    } else if (plan.isOpen()) {
      line(Run.subtle(texts.say(Phrase.PLAN_VIEW_NONE)));
    }
    if (view.part().trainee() && plan.isOpen()) {
      body.add(PlanButtons.set(buttons.press(Phrase.PLAN_BUTTON_VIEW, PlanVerb.EDIT_VIEW, false)));
    }
  }

  private void addSignatures() {
    if (!plan.isDraft()) {
      return;
    }
    var lacks = plan.lacks();
    if (lacks.isEmpty()) {
      var waits = PlanWords.joined(view.unsigned().stream().sorted().map(words::signer).toList());
      line(Run.subtle(texts.say(Phrase.PLAN_WAITS, waits)));
      if (view.signs() != null) {
        body.add(PlanButtons.set(buttons.sign(plan.edition())));
      }
      return;
    }
    line(Run.bold(texts.say(Phrase.PLAN_LACKS)));
    lacks.forEach(lack -> body.add(Text.close(Run.plain("– " + lacking(lack)))));
    var sentence = view.sentence();
    if (sentence != null && lacks.stream().anyMatch(Lack.FollowUp.class::isInstance)) {
      line(Run.italic("”" + sentence.quote() + "”"), Run.small(" " + sentence.heading()));
    }
  }

  private String lacking(Lack lack) {
    return switch (lack) {
      case Lack.Areas _ -> texts.say(Phrase.PLAN_LACKS_AREAS);
      case Lack.Changes _ -> texts.say(Phrase.PLAN_LACKS_CHANGES);
      case Lack.Items _ -> texts.say(Phrase.PLAN_LACKS_ITEMS);
      case Lack.FollowUp(var number) -> texts.say(Phrase.PLAN_LACKS_FOLLOW_UP, number);
    };
  }

  private void addNext() {
    if (Stage.of(plan) == Stage.BEYOND) {
      line(Run.bold(texts.say(Phrase.PLAN_BEYOND)));
    }
    if (!plan.isOpen() || !view.part().steers() || plan.isDraft()) {
      return;
    }
    view.next().stream()
        .filter(rung -> !view.offered().contains(rung))
        .forEach(
            rung ->
                line(
                    Run.subtle(texts.say(Phrase.PLAN_NEXT) + " "),
                    Run.italic("”" + rung.rule().source().quote() + "”")));
  }

  private void addSteering() {
    var actions = new ArrayList<Action>();
    if (plan.isOpen() && !view.offered().isEmpty()) {
      view.offered().forEach(rung -> line(Run.italic("”" + rung.rule().source().quote() + "”")));
      actions.add(
          buttons.titled(
              texts.say(Phrase.PLAN_BUTTON_TELL, words.told(view.offered())), PlanVerb.TELL));
    }
    if (plan.isActive()) {
      switch (Stage.of(plan)) {
        case PLAN_HALTED, NOT_IMPROVED ->
            actions.add(buttons.press(Phrase.PLAN_BUTTON_CARRY_ON, PlanVerb.CARRY_ON, false));
        case BEYOND ->
            actions.add(buttons.press(Phrase.PLAN_BUTTON_HAND_OVER, PlanVerb.HAND_OVER, false));
        default -> {}
      }
      actions.add(buttons.press(Phrase.PLAN_BUTTON_CLOSE, PlanVerb.CLOSE, false));
    }
    if (!actions.isEmpty()) {
      body.add(new Element.ActionSet(actions));
    }
  }

  private void addHistory() {
    if (!(state.open() instanceof PlanState.Open.History)) {
      body.add(PlanButtons.set(buttons.press(Phrase.PLAN_BUTTON_HISTORY, PlanVerb.HISTORY, false)));
      return;
    }
    line(Run.bold(texts.say(Phrase.PLAN_HISTORY)));
    int from = Math.max(0, view.steps().size() - MOST_STEPS);
    view.steps().subList(from, view.steps().size()).stream()
        .map(words::step)
        .forEach(step -> body.add(Text.close(Run.subtle(step))));
    body.add(PlanButtons.set(buttons.shut()));
  }

  private void line(Run... runs) {
    body.add(Text.of(runs));
  }
}
