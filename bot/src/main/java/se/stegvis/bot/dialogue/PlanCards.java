package se.stegvis.bot.dialogue;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Phrase;
import se.stegvis.bot.card.PlanCard;
import se.stegvis.bot.card.PlanState;
import se.stegvis.bot.card.PlansCard;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.planning.ViewingPlans;
import se.stegvis.scheduler.planning.ViewingPlans.Concern;

/** Draws plans as they stand at the moment; that somebody else's is opened is noted. */
final class PlanCards {

  private final ViewingPlans viewing;
  private final PlanCard planCard = new PlanCard();
  private final PlansCard plansCard = new PlansCard();

  PlanCards(ViewingPlans viewing) {
    this.viewing = viewing;
  }

  /** The plan that there is, or which of several and for whom one can be begun. */
  Reply command(Partner partner, String sought, Moment at) {
    var all = viewing.concerns(partner.id(), at.today());
    if (all.isEmpty()) {
      return partner.text(Phrase.PLAN_NOBODY);
    }
    var concerns = all.stream().filter(each -> isCalled(each, sought)).toList();
    if (concerns.isEmpty()) {
      return partner.text(Phrase.PLAN_NOT_FOUND);
    }
    return concerns.size() == 1 && isOpen(concerns.getFirst())
        ? only(partner, concerns, at)
        : new Reply.Card(
            plansCard.draw(
                viewing.noted(concerns, partner.id(), at.today()),
                PlanId::random,
                partner.language()));
  }

  private static boolean isCalled(Concern concern, String sought) {
    var name = Words.folded(concern.trainee().name());
    return Arrays.stream(Words.folded(sought).split(" ")).allMatch(name::contains);
  }

  private static boolean isOpen(Concern concern) {
    return concern.latest() != null && !concern.begins();
  }

  private Reply only(Partner partner, List<Concern> concerns, Moment at) {
    var latest = concerns.getFirst().latest();
    return latest == null
        ? partner.text(Phrase.PLAN_NOBODY)
        : plan(partner, latest.id(), null, PlanState.plain(), at);
  }

  Reply plan(Partner partner, PlanId id, @Nullable MessageId message, PlanState state, Moment at) {
    return viewing
        .open(id, partner.id(), at.today())
        .<Reply>map(view -> new Reply.Card(planCard.draw(view, message, state)))
        .orElseGet(() -> partner.text(Phrase.ANSWER_OLD_CARD));
  }
}
