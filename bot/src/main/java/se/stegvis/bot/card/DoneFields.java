package se.stegvis.bot.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.bot.card.Element.ActionSet;
import se.stegvis.bot.card.Element.Choice;
import se.stegvis.bot.card.Element.ChoiceInput;
import se.stegvis.bot.card.Element.Container;
import se.stegvis.bot.card.Element.DateInput;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Style;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.reminder.DoneForm;

/**
 * The fields of what was done: only those that the thing needs, with what stood in them.
 *
 * @param form what the thing needs, empty if it is nothing that a person says
 * @param typed what stood in the fields, by field
 * @param errors what is wrong, by field
 * @param buttons what saves it, and what closes the fields
 */
record DoneFields(
    Texts texts,
    LocalDate today,
    Optional<DoneForm> form,
    Map<String, String> typed,
    Map<String, String> errors,
    List<Action> buttons) {

  Container drawn() {
    var elements = new ArrayList<Element>();
    form.ifPresent(each -> addFields(each, elements));
    elements.add(new ActionSet(buttons));
    return new Container(elements, Style.EMPHASIS, false);
  }

  private void addFields(DoneForm form, List<Element> elements) {
    elements.add(
        new DateInput(
            Field.DATE.id(),
            texts.say(Phrase.DONE_DATE),
            typed(Field.DATE, today.toString()),
            null,
            today,
            texts.say(Phrase.ERROR_DATE)));
    addError(Field.DATE, elements);
    if (!form.parts().isEmpty()) {
      elements.add(parts(form));
      addError(Field.PARTS, elements);
    }
  }

  private ChoiceInput parts(DoneForm form) {
    var vocabulary = new Vocabulary(texts);
    return new ChoiceInput(
        Field.PARTS.id(),
        texts.say(Phrase.DONE_PARTS),
        form.parts().stream().map(each -> new Choice(vocabulary.thing(each), each)).toList(),
        typed(Field.PARTS, String.join(",", form.parts())),
        Element.Pick.SEVERAL,
        texts.say(Phrase.ERROR_PARTS));
  }

  private String typed(Field field, String otherwise) {
    return typed.getOrDefault(field.id(), otherwise);
  }

  private void addError(Field field, List<Element> elements) {
    Optional.ofNullable(errors.get(field.id()))
        .map(error -> Text.close(Run.plain(error).in(Tone.ATTENTION)))
        .ifPresent(elements::add);
  }
}
