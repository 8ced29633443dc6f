package se.stegvis.bot.dialogue;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import se.stegvis.bot.card.Notice;
import se.stegvis.bot.card.Phrase;
import se.stegvis.bot.card.PlanCard;
import se.stegvis.bot.card.PlanState;
import se.stegvis.bot.card.PlanState.Open;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.plan.PlanItem;
import se.stegvis.scheduler.plan.PlanMove;
import se.stegvis.scheduler.planning.PlanResult;

/** What is said about what came of a press, on the card as the plan stands now. */
final class PlanAnswers {

  private final PlanCards cards;

  PlanAnswers(PlanCards cards) {
    this.cards = cards;
  }

  /**
   * Answers it.
   *
   * @param open the fields that were open, shown again where something in them is wrong
   */
  Reply of(PlanInput input, PlanResult result, Open open) {
    return switch (result) {
      case PlanResult.Moved(var move) -> moved(input, move, open);
      case PlanResult.NotYours _ -> input.partner().text(Phrase.ANSWER_OLD_CARD);
      case PlanResult.IdentityNumber _ ->
          again(input, open, Map.of(words(open), Phrase.PLAN_ERROR_IDENTITY));
      case PlanResult.TooLong(var most) ->
          again(input, open, Map.of(words(open), Phrase.PLAN_ERROR_LONG), most);
      case PlanResult.NoWords _ -> again(input, open, Map.of(words(open), Phrase.PLAN_ERROR_WORDS));
      case PlanResult.Changed _ -> notice(input, Phrase.PLAN_NOTICE_CHANGED);
      case PlanResult.NoPart _ ->
          again(input, open, Map.of(PlanCard.OWNER, Phrase.PLAN_ERROR_PART));
      case PlanResult.Delicate(var words) ->
          shown(
              input,
              new PlanState(
                  open,
                  input.again(),
                  Map.of(),
                  true,
                  Optional.of(
                      new Notice(
                          say(input, Phrase.PLAN_NOTICE_DELICATE, String.join(", ", words)),
                          false))));
    };
  }

  Reply saying(PlanInput input, PlanResult result, Phrase done) {
    return result instanceof PlanResult.Moved
        ? shown(input, PlanState.saying(say(input, done), true))
        : of(input, result, new Open.Nothing());
  }

  private Reply moved(PlanInput input, PlanMove move, Open open) {
    return switch (move) {
      case PlanMove.Done(var plan) ->
          shown(
              input,
              plan.id(),
              PlanState.saying(
                  say(
                      input,
                      switch (plan.state()) {
                        case DRAFT, ACTIVE -> Phrase.PLAN_NOTICE_SAVED;
                        case CLOSED -> Phrase.PLAN_NOTICE_CLOSED;
                        case CARRIED_ON -> Phrase.PLAN_NOTICE_CARRIED_ON;
                        case HANDED_OVER -> Phrase.PLAN_BEYOND;
                      }),
                  true));
      case PlanMove.CarriedOn(_, var secondary) ->
          shown(
              input,
              secondary.id(),
              PlanState.saying(say(input, Phrase.PLAN_NOTICE_CARRIED_ON), true));
      case PlanMove.Already _ -> notice(input, Phrase.PLAN_NOTICE_ALREADY);
      case PlanMove.NotNow _ -> notice(input, Phrase.PLAN_NOTICE_NOT_NOW);
      case PlanMove.NoSuchItem _ -> notice(input, Phrase.PLAN_NOTICE_NOT_NOW);
      case PlanMove.Full(var most) -> notice(input, Phrase.PLAN_NOTICE_FULL, most);
      case PlanMove.NoGround _ -> notice(input, Phrase.PLAN_NOTICE_NO_GROUND);
      case PlanMove.Lacking _ -> notice(input, Phrase.PLAN_NOTICE_LACKING);
      case PlanMove.OpenItems(var items) ->
          notice(
              input,
              Phrase.PLAN_NOTICE_OPEN_ITEMS,
              items.stream().map(each -> String.valueOf(each.number())).collect(joining(", ")));
      case PlanMove.Faulty(var faults) ->
          again(
              input,
              open,
              faults.entrySet().stream()
                  .collect(
                      toMap(
                          each -> field(each.getKey(), open),
                          each -> fault(each.getValue(), open))));
    };
  }

  private static String field(PlanItem.Field field, Open open) {
    if (open instanceof Open.FollowUp) {
      return PlanCard.NEXT;
    }
    return switch (field) {
      case WORDS -> PlanCard.WORDS;
      case DUE -> PlanCard.DUE;
      case FOLLOW_UP -> PlanCard.FOLLOW_UP;
      case FOLLOW_UP_BY -> PlanCard.FOLLOW_UP_BY;
    };
  }

  private static Phrase fault(PlanItem.Fault fault, Open open) {
    return switch (fault) {
      case MISSING -> Phrase.PLAN_ERROR_MISSING;
      case BEFORE_START ->
          open instanceof Open.FollowUp ? Phrase.PLAN_ERROR_NEXT : Phrase.PLAN_ERROR_BEFORE;
      case TOO_FAR -> Phrase.PLAN_ERROR_FAR;
    };
  }

  private static String words(Open open) {
    return open instanceof Open.View ? PlanCard.VIEW : PlanCard.WORDS;
  }

  /** The same fields with what was typed, and what is wrong below each. */
  Reply again(PlanInput input, Open open, Map<String, Phrase> errors, Object... values) {
    var said =
        errors.entrySet().stream()
            .collect(toMap(Map.Entry::getKey, each -> say(input, each.getValue(), values)));
    return shown(input, new PlanState(open, input.again(), said, false, Optional.empty()));
  }

  private Reply notice(PlanInput input, Phrase phrase, Object... values) {
    return shown(
        input,
        new PlanState(
            new Open.Nothing(),
            Answers.NONE,
            Map.of(),
            false,
            Optional.of(new Notice(say(input, phrase, values), false))));
  }

  private Reply shown(PlanInput input, PlanState state) {
    return shown(input, input.address().plan(), state);
  }

  private Reply shown(PlanInput input, PlanId plan, PlanState state) {
    return cards.plan(input.partner(), plan, input.address().message(), state, input.at());
  }

  private static String say(PlanInput input, Phrase phrase, Object... values) {
    return input.partner().texts().say(phrase, values);
  }
}
