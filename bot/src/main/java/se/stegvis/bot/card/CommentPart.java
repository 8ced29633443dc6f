package se.stegvis.bot.card;

import java.util.List;
import se.stegvis.bot.card.Element.Container;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Style;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.scheduler.assessment.Assessment;

/** That the ST-läkare has read it, or what they said of it. */
final class CommentPart {

  private final FormBody card;
  private final Assessment assessment;
  private final Texts texts;

  CommentPart(FormBody card) {
    this.card = card;
    this.assessment = card.assessment();
    this.texts = card.texts();
  }

  void add() {
    if (assessment.comment().isEmpty()) {
      card.addLine(Phrase.FORM_READ);
    } else {
      card.add(
          new Container(
              List.of(
                  Text.of(
                      Run.bold(texts.say(Phrase.FORM_COMMENTED)),
                      Run.plain("  " + assessment.comment()))),
              Style.EMPHASIS,
              false));
    }
  }
}
