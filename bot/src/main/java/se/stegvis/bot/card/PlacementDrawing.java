package se.stegvis.bot.card;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Element.ActionSet;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.placing.PlacementView;

/** One drawing of one sidotjänstgöring's card: where, when, with whom, and its steps. */
final class PlacementDrawing {

  private final PlacementView view;
  private final PlacementState state;
  private final PlacementAddress address;
  private final Texts texts;
  private final List<Element> body = new ArrayList<>();

  PlacementDrawing(PlacementView view, @Nullable MessageId message, PlacementState state) {
    this.view = view;
    this.state = state;
    this.address = PlacementAddress.of(view.programme(), view.placement().id(), message);
    this.texts = Texts.in(view.language());
  }

  static String days(PlacementView view, Texts texts) {
    var dates = new DateWords(texts, view.today());
    return texts.say(
        Phrase.PLACEMENT_DAYS,
        dates.brief(view.placement().start()),
        dates.brief(view.placement().end()),
        view.placement().percent());
  }

  List<Element> body() {
    state.notice().map(Notice::drawn).ifPresent(body::add);
    body.add(new Heading(texts.say(Phrase.PLACEMENT_HEADING), Tone.DEFAULT, false));
    body.add(Text.close(Run.bold(view.trainee().name()), Run.plain(" · " + view.unit())));
    body.add(Text.close(Run.plain(days(view, texts))));
    addSupervisor();
    switch (state.opened()) {
      case NOTHING -> {
        body.addAll(new PlacementSteps(view, state, address).drawn());
        addButtons();
      }
      case EDITING -> body.addAll(new PlacementFields(view, state, texts).drawn(address));
      case CANCELLING -> {
        body.add(Text.of(Run.plain(texts.say(Phrase.PLACEMENT_CANCELLING))));
        body.add(
            new ActionSet(
                List.of(
                    press(Phrase.PLACEMENT_BUTTON_CANCEL_MEANT, PlacementVerb.CANCEL_MEANT, true),
                    press(Phrase.BUTTON_CLOSE, PlacementVerb.OPEN, false))));
      }
    }
    return body;
  }

  private void addSupervisor() {
    var supervisor = view.supervisor();
    body.add(
        Text.close(
            supervisor == null
                ? Run.plain(texts.say(Phrase.PLACEMENT_NO_SUPERVISOR)).in(Tone.ATTENTION)
                : Run.plain(texts.say(Phrase.PLACEMENT_WITH, supervisor.name()))));
  }

  private void addButtons() {
    var arranging = new ArrayList<Action>();
    if (view.rights().names()) {
      arranging.add(
          press(
              view.rights().arranges()
                  ? Phrase.PLACEMENT_BUTTON_EDIT
                  : Phrase.PLACEMENT_BUTTON_NAME,
              PlacementVerb.EDIT,
              false));
    }
    if (view.rights().arranges() && view.placement().start().isAfter(view.today())) {
      arranging.add(press(Phrase.PLACEMENT_BUTTON_CANCEL, PlacementVerb.CANCEL, false));
    }
    if (!arranging.isEmpty()) {
      body.add(new ActionSet(arranging));
    }
  }

  private Action press(Phrase title, PlacementVerb verb, boolean primary) {
    return new Action.Execute(texts.say(title), verb, address.data(), false, primary);
  }
}
