package se.stegvis.bot.dialogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.stegvis.bot.card.Phrase;
import se.stegvis.bot.card.PlanAddress;
import se.stegvis.bot.card.PlanCard;
import se.stegvis.bot.card.PlanState;
import se.stegvis.bot.card.PlanState.Open;
import se.stegvis.bot.card.PlanVerb;
import se.stegvis.scheduler.concern.Area;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.plan.Outcome;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.plan.PlanItem;
import se.stegvis.scheduler.planning.BeginningPlans;
import se.stegvis.scheduler.planning.FollowingPlans;
import se.stegvis.scheduler.planning.Spoken;
import se.stegvis.scheduler.planning.WritingPlans;
import se.stegvis.scheduler.profile.Measures;
import se.stegvis.scheduler.reading.Thing;

/**
 * Answers the presses of a plan's card. A button says which plan and item are meant and nothing
 * more; who may do what with them, the use cases say.
 */
final class PlanPresses implements Presses {

  private final BeginningPlans beginning;
  private final WritingPlans writing;
  private final FollowingPlans following;
  private final Measures measures;
  private final PlanCards cards;
  private final PlanAnswers answers;

  PlanPresses(
      BeginningPlans beginning,
      WritingPlans writing,
      FollowingPlans following,
      Measures measures,
      PlanCards cards) {
    this.beginning = beginning;
    this.writing = writing;
    this.following = following;
    this.measures = measures;
    this.cards = cards;
    this.answers = new PlanAnswers(cards);
  }

  @Override
  public Optional<Target> target(Incoming.Pressed pressed) {
    return PlanVerb.of(pressed.verb())
        .filter(verb -> verb != PlanVerb.UNIT_DONE)
        .flatMap(_ -> PlanAddress.read(pressed.data()))
        .map(address -> new Target(Thing.PLAN, address.plan().toString()));
  }

  @Override
  public Optional<Reply> answer(Partner partner, Incoming.Pressed pressed, Moment at) {
    return PlanVerb.of(pressed.verb())
        .filter(verb -> verb != PlanVerb.UNIT_DONE)
        .map(
            verb ->
                PlanAddress.read(pressed.data())
                    .map(
                        address ->
                            answer(verb, new PlanInput(partner, address, pressed.data(), at)))
                    .orElseGet(() -> partner.text(Phrase.ANSWER_OLD_CARD)));
  }

  private Reply answer(PlanVerb verb, PlanInput input) {
    var press = input.press();
    int item = input.item();
    return switch (verb) {
      case BEGIN -> begin(input);
      case OPEN -> opened(input, new Open.Nothing());
      case EDIT_ABOUT -> opened(input, new Open.About());
      case EDIT_NEW -> opened(input, new Open.NewItem());
      case EDIT_ITEM -> opened(input, new Open.Item(item));
      case EDIT_VIEW -> opened(input, new Open.View());
      case EDIT_FOLLOW_UP -> opened(input, new Open.FollowUp(item));
      case ABOUT ->
          answers.of(
              input,
              writing.about(
                  press,
                  input.several(PlanCard.AREAS, Area.class),
                  input.several(PlanCard.CHANGES, ActionPlan.Change.class)),
              new Open.About());
      case ADD -> item(input, new Open.NewItem(), false);
      case ADD_MEANT -> item(input, new Open.NewItem(), true);
      case ITEM -> item(input, new Open.Item(item), false);
      case ITEM_MEANT -> item(input, new Open.Item(item), true);
      case REMOVE -> answers.of(input, writing.remove(press, item), new Open.Nothing());
      case VIEW -> view(input, false);
      case VIEW_MEANT -> view(input, true);
      case SIGN -> answers.of(input, writing.sign(press, input.edition()), new Open.Nothing());
      case TELL -> answers.saying(input, beginning.tellOffered(press), Phrase.PLAN_NOTICE_TOLD);
      case DONE -> answers.of(input, following.done(press, item), new Open.Nothing());
      case FOLLOW_UP -> followUp(input);
      case CARRY_ON ->
          answers.of(input, following.carryOn(press, PlanId.random()), new Open.Nothing());
      case HAND_OVER -> answers.of(input, following.handOver(press), new Open.Nothing());
      case HISTORY -> opened(input, new Open.History());
      case UNIT_DONE -> input.partner().text(Phrase.ANSWER_OLD_CARD);
      case CLOSE -> answers.of(input, following.close(press), new Open.Nothing());
    };
  }

  private Reply begin(PlanInput input) {
    var programme = input.address().programme();
    return programme == null
        ? input.partner().text(Phrase.ANSWER_OLD_CARD)
        : answers.of(
            input,
            beginning.begin(input.press(), programme, input.address().placement()),
            new Open.Nothing());
  }

  private Reply opened(PlanInput input, Open open) {
    return cards.plan(
        input.partner(),
        input.address().plan(),
        input.address().message(),
        PlanState.opened(open),
        input.at());
  }

  private Reply view(PlanInput input, boolean meant) {
    var spoken = new Spoken(input.typed(PlanCard.VIEW).orElse(""), meant);
    return answers.of(input, writing.view(input.press(), spoken), new Open.View());
  }

  /** The fields of an item must be there before it can be one. */
  private Reply item(PlanInput input, Open open, boolean meant) {
    var errors = new HashMap<String, Phrase>();
    var words = input.typed(PlanCard.WORDS).orElse("");
    var measure =
        input
            .typed(PlanCard.MEASURE)
            .filter(each -> each.equals(PlanItem.OWN) || measures.named(each).isPresent())
            .orElse(words.isEmpty() ? "" : PlanItem.OWN);
    if (measure.isEmpty()) {
      errors.put(PlanCard.MEASURE, Phrase.PLAN_ERROR_MEASURE);
    }
    var owner = input.person(PlanCard.OWNER);
    if (owner.isEmpty()) {
      errors.put(PlanCard.OWNER, Phrase.PLAN_ERROR_OWNER);
    }
    var due = input.day(PlanCard.DUE);
    if (due.isEmpty()) {
      errors.put(PlanCard.DUE, Phrase.PLAN_ERROR_DAY);
    }
    var followUp = input.day(PlanCard.FOLLOW_UP);
    if (followUp.isEmpty() && input.typed(PlanCard.FOLLOW_UP).isPresent()) {
      errors.put(PlanCard.FOLLOW_UP, Phrase.PLAN_ERROR_DAY);
    }
    if (!errors.isEmpty()) {
      return answers.again(input, open, errors);
    }
    var item =
        PlanItem.of(
            Math.max(1, input.item()),
            measure,
            words,
            owner.orElseThrow(),
            due.orElseThrow(),
            followUp.orElse(null),
            input.person(PlanCard.FOLLOW_UP_BY).orElse(null));
    var spoken = new Spoken(words, meant);
    return answers.of(
        input,
        open instanceof Open.NewItem
            ? writing.add(input.press(), item, spoken)
            : writing.put(input.press(), item, spoken),
        open);
  }

  private Reply followUp(PlanInput input) {
    var outcome = input.one(PlanCard.OUTCOME, Outcome.class);
    var open = new Open.FollowUp(input.item());
    if (outcome.isEmpty()) {
      return answers.again(input, open, Map.of(PlanCard.OUTCOME, Phrase.PLAN_ERROR_OUTCOME));
    }
    var next = input.day(PlanCard.NEXT);
    if (next.isEmpty() && input.typed(PlanCard.NEXT).isPresent()) {
      return answers.again(input, open, Map.of(PlanCard.NEXT, Phrase.PLAN_ERROR_DAY));
    }
    return answers.of(
        input,
        following.followUp(input.press(), input.item(), outcome.get(), next.orElse(null)),
        open);
  }
}
