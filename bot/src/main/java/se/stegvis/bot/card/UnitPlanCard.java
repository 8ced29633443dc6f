package se.stegvis.bot.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.bot.card.Element.Container;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Style;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.planning.ViewingUnitPlans.Point;
import se.stegvis.scheduler.planning.ViewingUnitPlans.UnitPlan;
import se.stegvis.scheduler.profile.RuleId;
import se.stegvis.scheduler.training.Language;

/** The unit's own plan after a SPUR review: its points, owners and follow-ups. */
public final class UnitPlanCard {

  private static final String VERSION = "1";

  private final CardWriter writer = new CardWriter();

  public CardDocument draw(
      List<UnitPlan> plans, Optional<Notice> notice, Language language, LocalDate today) {
    var texts = Texts.in(language);
    var body = new ArrayList<Element>();
    body.add(new Heading(texts.say(Phrase.SPUR_HEADING), Tone.DEFAULT, false));
    notice.map(Notice::drawn).ifPresent(body::add);
    for (var plan : plans) {
      body.add(Text.of(Run.bold(plan.unit())));
      plan.points().forEach(point -> body.add(drawn(point, texts, language, today)));
    }
    return new CardDocument(writer.write(body), texts.say(Phrase.SUMMARY_PLAN));
  }

  private static Container drawn(Point point, Texts texts, Language language, LocalDate today) {
    var obligation = point.obligation();
    var days = new DateWords(texts, today);
    var items = new ArrayList<Element>();
    var title = obligation.ground().rule().title().in(language);
    items.add(
        Text.of(
            point.followUp()
                ? Run.plain(texts.say(Phrase.SPUR_FOLLOW_UP, title))
                : Run.bold(title)));
    var doneOn = obligation.doneOn();
    var stands =
        doneOn != null
            ? Run.plain(texts.say(Phrase.SPUR_DONE, days.brief(doneOn))).in(Tone.GOOD)
            : Run.plain(texts.say(Phrase.SPUR_DUE, days.brief(obligation.lastOnTimeDay())))
                .in(obligation.lastOnTimeDay().isBefore(today) ? Tone.WARNING : Tone.DEFAULT);
    items.add(Text.close(stands));
    if (!point.owners().isEmpty()) {
      items.add(Text.close(Run.subtle(String.join(", ", point.owners()))));
    }
    if (point.mayDo()) {
      items.add(
          PlanButtons.set(
              new Action.Execute(
                  texts.say(Phrase.PLAN_BUTTON_DONE),
                  PlanVerb.UNIT_DONE,
                  data(obligation.key()),
                  false,
                  false)));
    }
    return new Container(items, Style.DEFAULT, true);
  }

  private static Map<String, String> data(ObligationKey key) {
    return Map.of(
        "v", VERSION, "r", key.rule().toString(), "s", key.subject(), "n", key.occurrence());
  }

  /** Which point a button meant; empty for what no button of ours sends. */
  public static Optional<ObligationKey> read(Map<String, String> data) {
    var rule = data.get("r");
    var subject = data.get("s");
    var occurrence = data.get("n");
    return !VERSION.equals(data.get("v")) || rule == null || subject == null || occurrence == null
        ? Optional.empty()
        : Optional.of(new ObligationKey(new RuleId(rule), subject, occurrence));
  }
}
