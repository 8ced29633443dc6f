package se.stegvis.bot.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import se.stegvis.bot.card.Element.ActionSet;
import se.stegvis.bot.card.Element.Container;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Style;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.planning.ViewingPlans.Concern;
import se.stegvis.scheduler.training.Language;

/** The ST-läkare whose plans somebody has to do with, and whose plan they can begin. */
public final class PlansCard {

  private static final int MOST = 20;

  private final CardWriter writer = new CardWriter();

  /**
   * Draws it.
   *
   * @param ids gives each button that begins a plan the plan's id, so that it is begun once
   */
  public CardDocument draw(List<Concern> concerns, Supplier<PlanId> ids, Language language) {
    var texts = Texts.in(language);
    var body = new ArrayList<Element>();
    body.add(new Heading(texts.say(Phrase.PLAN_LIST), Tone.DEFAULT, false));
    concerns.stream().limit(MOST).forEach(each -> body.add(drawn(each, ids, texts)));
    if (concerns.size() > MOST) {
      body.add(Text.of(Run.subtle(texts.say(Phrase.PLAN_LIST_MORE, concerns.size() - MOST))));
    }
    return new CardDocument(writer.write(body), texts.say(Phrase.SUMMARY_PLAN));
  }

  private static Container drawn(Concern concern, Supplier<PlanId> ids, Texts texts) {
    var latest = concern.latest();
    var stands =
        texts.say(
            latest == null
                ? Phrase.PLAN_STATE_NONE
                : Phrase.valueOf("PLAN_STATE_" + latest.state().name()));
    var actions = new ArrayList<Action>();
    if (latest != null) {
      actions.add(
          new PlanButtons(texts, PlanAddress.of(latest.id(), null))
              .press(Phrase.ASK_BUTTON_OPEN, PlanVerb.OPEN, false));
    }
    if (concern.begins()) {
      actions.add(
          new PlanButtons(
                  texts, PlanAddress.beginning(ids.get(), concern.programme(), concern.placement()))
              .press(Phrase.ASK_BUTTON_BEGIN, PlanVerb.BEGIN, false));
    }
    return new Container(
        List.of(
            Text.of(Run.bold(concern.trainee().name()), Run.plain(" · " + stands)),
            new ActionSet(actions)),
        Style.DEFAULT,
        false);
  }
}
