package se.stegvis.bot.card;

import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.assessing.RoundView;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.round.Kind;
import se.stegvis.scheduler.round.News;

/** One round about one ST-läkare, as the person who has the card may see it. */
public final class RoundCard {

  public static final String WHO = "who";
  public static final String SOUGHT = "sought";
  public static final String PROFESSION = "profession";

  /** Where somebody who is taken away stands in what a button sends back. */
  public static final String REMOVED = "p";

  private static final int LONGEST_REMARK = 1000;
  private static final int SHORTEST_REMARK = 50;

  private final CardWriter writer = new CardWriter();

  /** What a kind of round is called. */
  public static Phrase name(Kind kind) {
    return switch (kind) {
      case MULTISOURCE -> Phrase.ROUND_MULTISOURCE;
      case KOLLEGIUM -> Phrase.ROUND_KOLLEGIUM;
    };
  }

  /** The card of a message, null for one that was asked for; long remarks shortened to fit. */
  public CardDocument draw(RoundView view, @Nullable MessageId message, RoundState state) {
    var summary = Texts.in(view.language()).say(Phrase.SUMMARY_ROUND);
    for (int most = LONGEST_REMARK; ; most /= 2) {
      var card =
          new CardDocument(
              writer.write(new RoundDrawing(view, message, state, most).body()), summary);
      if (AssessmentCard.fits(card) || most < SHORTEST_REMARK) {
        return card;
      }
    }
  }

  /** The card that a message brings, with why it comes. */
  CardDocument draw(RoundView view, MessageId message, News news) {
    if (!news.holds(view.round())) {
      return draw(view, message, RoundState.plain());
    }
    var phrase =
        switch (news) {
          case SHORT -> Phrase.ROUND_WHY_SHORT;
          case READY -> Phrase.ROUND_WHY_READY;
          case RELEASED -> Phrase.ROUND_WHY_RELEASED;
        };
    return draw(view, message, RoundState.saying(Texts.in(view.language()).say(phrase), true));
  }
}
