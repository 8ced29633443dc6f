package se.stegvis.bot.card;

import java.time.LocalDate;
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

/** The fields of a plan's card: what was typed stays in them, and what is wrong stands below. */
record PlanFields(PlanState state) {

  List<Element> choices(
      String id, String label, List<Choice> choices, @Nullable String usual, Pick pick) {
    var value = state.typed().of(id).orElse(usual);
    return withError(id, new ChoiceInput(id, label, choices, value, pick, null));
  }

  List<Element> words(String id, String label, String usual, int most) {
    return withError(id, new TextInput(id, label, state.typed().of(id).orElse(usual), most, true));
  }

  List<Element> day(String id, String label, @Nullable LocalDate usual, LocalDate first) {
    var value = state.typed().of(id).orElse(usual == null ? "" : usual.toString());
    return withError(id, new DateInput(id, label, value, first, null, null));
  }

  private List<Element> withError(String id, Element field) {
    var error =
        Optional.ofNullable(state.errors().get(id))
            .<Element>map(words -> Text.close(Run.plain(words).in(Tone.ATTENTION)));
    return Stream.concat(Stream.of(field), error.stream()).toList();
  }
}
