package se.stegvis.bot.card;

import java.util.ArrayList;
import java.util.List;
import se.stegvis.bot.card.Element.Choice;
import se.stegvis.bot.card.Element.Column;
import se.stegvis.bot.card.Element.ColumnSet;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.assessing.RoundView;

/** Who is asked in a round, and the fields that add one more. */
record ChoosingPart(RoundView view, Texts texts, RoundFields fields, RoundButtons buttons) {

  /** Those chosen so far, each of whom can be taken away. */
  List<Element> removable() {
    return view.chosen().stream().<Element>map(this::removable).toList();
  }

  private ColumnSet removable(RoundView.Chosen chosen) {
    var name = Text.of(Run.plain(new RoundWords(view).named(chosen)));
    return new ColumnSet(
        List.of(
            new Column(List.of(name), true),
            new Column(List.of(buttons.remove(chosen.person().id())), false)));
  }

  /** Who is being asked already, and the fields for more. */
  List<Element> more() {
    var words = new RoundWords(view);
    var drawn = new ArrayList<Element>();
    drawn.add(new Heading(texts.say(Phrase.ROUND_MORE), Tone.DEFAULT, true));
    view.chosen().forEach(each -> drawn.add(Text.close(Run.plain(words.named(each)))));
    drawn.addAll(adding());
    return drawn;
  }

  List<Element> adding() {
    var drawn = new ArrayList<Element>();
    var people =
        view.people().stream()
            .map(person -> new Choice(person.name(), person.id().value()))
            .toList();
    if (!people.isEmpty()) {
      drawn.addAll(fields.list(RoundCard.WHO, texts.say(Phrase.ROUND_WHO), people));
    }
    drawn.addAll(fields.name(RoundCard.SOUGHT, texts.say(Phrase.ASK_SOUGHT)));
    var professions = new RoundWords(view).professions();
    if (!professions.isEmpty()) {
      drawn.addAll(
          fields.list(RoundCard.PROFESSION, texts.say(Phrase.ROUND_PROFESSION), professions));
    }
    drawn.add(buttons.send(Phrase.ROUND_BUTTON_ADD, RoundVerb.ADD, false));
    return drawn;
  }
}
