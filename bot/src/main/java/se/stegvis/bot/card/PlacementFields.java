package se.stegvis.bot.card;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Element.ActionSet;
import se.stegvis.bot.card.Element.DateInput;
import se.stegvis.bot.card.Element.NumberInput;
import se.stegvis.bot.card.Element.PeopleInput;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.TextInput;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.placing.PlacementView;

/** The fields of a sidotjänstgöring, with what stands there and what is wrong. */
final class PlacementFields {

  private static final int LONGEST_NAME = 100;

  private final @Nullable PlacementView view;
  private final PlacementState state;
  private final Texts texts;

  /**
   * @param view as it stands, null for a new one
   */
  PlacementFields(@Nullable PlacementView view, PlacementState state, Texts texts) {
    this.view = view;
    this.state = state;
    this.texts = texts;
  }

  List<Element> drawn(PlacementAddress address) {
    var fields = new ArrayList<Element>();
    if (view == null || view.rights().arranges()) {
      addWhereAndWhen(fields);
    }
    addSupervisor(fields);
    fields.add(
        new ActionSet(
            List.of(
                new Action.Execute(
                    texts.say(Phrase.PLACEMENT_BUTTON_SAVE),
                    PlacementVerb.SAVE,
                    address.data(),
                    true,
                    true))));
    return fields;
  }

  private void addSupervisor(List<Element> fields) {
    var id = PlacementCard.SUPERVISOR;
    if (state.picksPeople()) {
      addError(fields, id);
      fields.add(new PeopleInput(id, texts.say(Phrase.PLACEMENT_SUPERVISOR)));
    } else {
      addName(fields, id, Phrase.PLACEMENT_SUPERVISOR, supervisor());
    }
  }

  private void addWhereAndWhen(List<Element> fields) {
    addName(fields, PlacementCard.UNIT, Phrase.PLACEMENT_UNIT, view == null ? "" : view.unit());
    fields.add(day(PlacementCard.FROM, Phrase.PLACEMENT_FROM, start()));
    fields.add(day(PlacementCard.TO, Phrase.PLACEMENT_TO, end()));
    fields.add(
        new NumberInput(
            PlacementCard.PERCENT,
            texts.say(Phrase.PLACEMENT_PERCENT),
            typed(
                PlacementCard.PERCENT,
                view == null ? "100" : String.valueOf(view.placement().percent())),
            1,
            100,
            state.errors().get(PlacementCard.PERCENT)));
  }

  private void addName(List<Element> fields, String id, Phrase label, String standing) {
    addError(fields, id);
    fields.add(new TextInput(id, texts.say(label), typed(id, standing), LONGEST_NAME, false));
  }

  private void addError(List<Element> fields, String id) {
    var error = state.errors().get(id);
    if (error != null) {
      fields.add(Text.of(Run.plain(error).in(Tone.ATTENTION)));
    }
  }

  private DateInput day(String id, Phrase label, String standing) {
    return new DateInput(
        id, texts.say(label), typed(id, standing), null, null, state.errors().get(id));
  }

  private String typed(String id, String standing) {
    return state.typed().getOrDefault(id, standing);
  }

  private String start() {
    return view == null ? "" : view.placement().start().toString();
  }

  private String end() {
    return view == null ? "" : view.placement().end().toString();
  }

  private String supervisor() {
    var supervisor = view == null ? null : view.supervisor();
    return supervisor == null ? "" : supervisor.name();
  }
}
