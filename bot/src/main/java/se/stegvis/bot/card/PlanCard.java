package se.stegvis.bot.card;

import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.plan.PlanNews;
import se.stegvis.scheduler.planning.PlanView;

/** One plan for one ST-läkare, as the person who has the card may see it. */
public final class PlanCard {

  public static final String AREAS = "areas";
  public static final String CHANGES = "changes";
  public static final String MEASURE = "measure";
  public static final String WORDS = "words";
  public static final String OWNER = "owner";
  public static final String DUE = "due";
  public static final String FOLLOW_UP = "followup";
  public static final String FOLLOW_UP_BY = "followupby";
  public static final String OUTCOME = "outcome";
  public static final String NEXT = "next";
  public static final String VIEW = "view";

  private final CardWriter writer = new CardWriter();

  /** The card of a message, null for one that was asked for. */
  public CardDocument draw(PlanView view, @Nullable MessageId message, PlanState state) {
    return new CardDocument(
        writer.write(new PlanDrawing(view, message, state).body()),
        Texts.in(view.language()).say(Phrase.SUMMARY_PLAN));
  }

  /** The card that a message brings, with why it comes. */
  CardDocument draw(PlanView view, MessageId message, PlanNews news) {
    var texts = Texts.in(view.language());
    var why = texts.say(Phrase.valueOf("PLAN_WHY_" + news.name()), view.word());
    return draw(view, message, PlanState.saying(why, news == PlanNews.CLOSED));
  }
}
