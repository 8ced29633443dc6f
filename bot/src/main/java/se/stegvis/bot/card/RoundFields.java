package se.stegvis.bot.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Element.Choice;
import se.stegvis.bot.card.Element.ChoiceInput;
import se.stegvis.bot.card.Element.DateInput;
import se.stegvis.bot.card.Element.Pick;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.TextInput;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.assessing.RoundView;

/** The fields of a round's card: what was typed stays in them, and what is wrong stands below. */
record RoundFields(RoundView view, RoundState state) {

  private static final int LONGEST_NAME = 60;

  /** All choices are seen at once. */
  List<Element> choice(String id, String label, List<Choice> choices, @Nullable String usual) {
    var value = state.typed().of(id).orElse(usual);
    return withError(id, new ChoiceInput(id, label, choices, value, Pick.ONE, null));
  }

  /** The choices are folded into a list; nothing is chosen to begin with. */
  List<Element> list(String id, String label, List<Choice> choices) {
    var value =
        state
            .typed()
            .of(id)
            .filter(typed -> choices.stream().anyMatch(each -> each.value().equals(typed)))
            .orElse(null);
    return withError(id, new ChoiceInput(id, label, choices, value, Pick.ONE_OF_LIST, null));
  }

  List<Element> name(String id, String label) {
    return withError(id, new TextInput(id, label, typedOr(id, ""), LONGEST_NAME, false));
  }

  List<Element> words(String id, String label, String usual, int most) {
    return withError(id, new TextInput(id, label, typedOr(id, usual), most, true));
  }

  /** A day from when the round began until today. */
  List<Element> day(String id, String label, String usual) {
    return withError(
        id, new DateInput(id, label, typedOr(id, usual), view.round().day(), view.today(), null));
  }

  private String typedOr(String id, String usual) {
    return state.typed().of(id).orElse(usual);
  }

  private List<Element> withError(String id, Element field) {
    var error =
        Optional.ofNullable(state.errors().get(id))
            .<Element>map(words -> Text.close(Run.plain(words).in(Tone.ATTENTION)));
    return Stream.concat(Stream.of(field), error.stream()).toList();
  }
}
