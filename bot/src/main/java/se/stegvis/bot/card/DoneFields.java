package se.stegvis.bot.card;

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
import se.stegvis.scheduler.reminder.Digest;
import se.stegvis.scheduler.reminder.DigestItem;
import se.stegvis.scheduler.reminder.DoneForm;

/** The fields of what was done: only those that the thing needs, with what stood in them. */
final class DoneFields {

  private final Digest digest;
  private final Texts texts;
  private final Optional<DoneForm> form;
  private final CardAddress address;
  private final Expansion.Done state;

  DoneFields(Digest digest, DigestItem item, CardAddress address, Expansion.Done state) {
    this.digest = digest;
    this.texts = Texts.in(digest.language());
    this.form = DoneForm.of(item.obligation());
    this.address = address;
    this.state = state;
  }

  Container drawn() {
    var elements = new ArrayList<Element>();
    form.ifPresent(each -> addFields(each, elements));
    elements.add(
        new ActionSet(
            List.of(
                button(Phrase.BUTTON_SAVE, DigestVerb.DONE_SAVE, true),
                button(Phrase.BUTTON_CANCEL, DigestVerb.CLOSE, false))));
    return new Container(elements, Style.EMPHASIS, false);
  }

  private void addFields(DoneForm form, List<Element> elements) {
    elements.add(
        new DateInput(
            Field.DATE.id(),
            texts.say(Phrase.DONE_DATE),
            typed(Field.DATE, digest.day().toString()),
            null,
            digest.day(),
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
    return state.typed().getOrDefault(field.id(), otherwise);
  }

  private void addError(Field field, List<Element> elements) {
    Optional.ofNullable(state.errors().get(field))
        .map(error -> Text.close(Run.plain(texts.say(error)).in(Tone.ATTENTION)))
        .ifPresent(elements::add);
  }

  private Action button(Phrase title, DigestVerb verb, boolean save) {
    Map<String, String> data = address.data();
    return new Action.Execute(texts.say(title), verb, data, save, save);
  }
}
