package se.stegvis.bot.card;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.assessing.CompilingRound;
import se.stegvis.scheduler.assessing.RoundView;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.round.Compilation;

/**
 * What the compiler fills in: what everybody's answers come to, and then the day of the talk.
 *
 * @param meant whether delicate words have been asked about
 */
record CompilingPart(
    RoundView view, Texts texts, RoundFields fields, RoundButtons buttons, boolean meant) {

  /**
   * The fields of a compilation.
   *
   * @param earlier what they are filled in with, null before there is one
   */
  List<Element> compiling(@Nullable Compilation earlier) {
    var drawn = new ArrayList<Element>();
    drawn.add(new Heading(texts.say(Phrase.ROUND_COMPILING), Tone.DEFAULT, true));
    if (view.round().kind().isKollegium()) {
      drawn.addAll(kollegium(earlier));
    }
    drawn.addAll(
        fields.words(
            CompilingRound.SUMMARY,
            texts.say(Phrase.ROUND_SUMMARY, DigestCard.firstName(view.trainee())),
            earlier == null ? "" : earlier.summary(),
            CompilingRound.LONGEST_SUMMARY));
    drawn.add(
        buttons.send(
            meant ? Phrase.ROUND_BUTTON_COMPILE_MEANT : Phrase.ROUND_BUTTON_COMPILE,
            meant ? RoundVerb.COMPILE_MEANT : RoundVerb.COMPILE,
            earlier == null));
    return drawn;
  }

  private List<Element> kollegium(@Nullable Compilation earlier) {
    var outcome = earlier == null ? null : earlier.outcome();
    var held = earlier == null ? view.today() : earlier.on();
    var drawn = new ArrayList<Element>();
    drawn.addAll(
        fields.choice(
            Form.OUTCOME,
            texts.say(Phrase.ROUND_OUTCOME),
            new RoundWords(view).outcomes(),
            outcome == null ? null : outcome.word()));
    drawn.addAll(fields.day(CompilingRound.HELD, texts.say(Phrase.ROUND_HELD), held.toString()));
    return drawn;
  }

  /** Lets the ST-läkare read it. */
  List<Element> releasing() {
    var what = texts.say(Phrase.ROUND_RELEASING_WHAT, DigestCard.firstName(view.trainee()));
    var drawn = new ArrayList<Element>();
    drawn.add(new Heading(texts.say(Phrase.ROUND_RELEASING), Tone.DEFAULT, true));
    drawn.add(Text.of(Run.plain(what)));
    drawn.addAll(
        fields.day(CompilingRound.TALK, texts.say(Phrase.ROUND_TALK), view.today().toString()));
    drawn.add(buttons.send(Phrase.ROUND_BUTTON_RELEASE, RoundVerb.RELEASE, true));
    return drawn;
  }
}
