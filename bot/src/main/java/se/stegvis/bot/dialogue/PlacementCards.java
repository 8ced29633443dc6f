package se.stegvis.bot.dialogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.bot.card.Phrase;
import se.stegvis.bot.card.PlacementAddress;
import se.stegvis.bot.card.PlacementCard;
import se.stegvis.bot.card.PlacementCard.Beginning;
import se.stegvis.bot.card.PlacementState;
import se.stegvis.bot.card.PlacementState.Opened;
import se.stegvis.bot.card.PlacementVerb;
import se.stegvis.scheduler.placing.ArrangingPlacement;
import se.stegvis.scheduler.placing.ArrangingPlacement.Press;
import se.stegvis.scheduler.placing.ArrangingPlacement.Reason;
import se.stegvis.scheduler.placing.ArrangingPlacement.Result;
import se.stegvis.scheduler.placing.ViewingPlacements;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.TrainingRecords;

/**
 * Answers what is said and pressed about sidotjänstgöringar. A button says which is meant and
 * nothing more; who may do what with it, the use cases say.
 */
final class PlacementCards implements Presses {

  private final ViewingPlacements viewing;
  private final ArrangingPlacement arranging;
  private final TrainingRecords records;
  private final PlacementCard card = new PlacementCard();

  PlacementCards(ViewingPlacements viewing, ArrangingPlacement arranging, TrainingRecords records) {
    this.viewing = viewing;
    this.arranging = arranging;
    this.records = records;
  }

  /** The sender's sidotjänstgöringar; the only one is opened. */
  Reply list(Partner partner, Moment at) {
    var views = viewing.of(partner.id(), at.today());
    var beginnings =
        viewing.arranged(partner.id(), at.today()).stream()
            .flatMap(record -> beginning(record).stream())
            .toList();
    if (views.isEmpty() && beginnings.isEmpty()) {
      return partner.text(Phrase.PLACEMENT_NOBODY);
    }
    return new Reply.Card(card.list(views, beginnings, partner.language()));
  }

  private Optional<Beginning> beginning(TrainingRecord record) {
    return records
        .person(record.programme().trainee())
        .map(trainee -> new Beginning(record.programme().id(), trainee));
  }

  @Override
  public Optional<Reply> answer(Partner partner, Incoming.Pressed pressed, Moment at) {
    return PlacementVerb.of(pressed.verb())
        .map(
            verb ->
                PlacementAddress.read(pressed.data())
                    .map(
                        address ->
                            answer(verb, new PlacementPress(partner, address, pressed.data(), at)))
                    .orElseGet(() -> partner.text(Phrase.ANSWER_OLD_CARD)));
  }

  private Reply answer(PlacementVerb verb, PlacementPress pressed) {
    return switch (verb) {
      case OPEN -> shown(pressed, PlacementState.of(Opened.NOTHING));
      case NEW ->
          blank(
              new PlacementPress(
                  pressed.partner(), pressed.address().begun(), pressed.data(), pressed.at()),
              PlacementState.of(Opened.EDITING));
      case EDIT -> shown(pressed, PlacementState.of(Opened.EDITING));
      case SAVE -> save(pressed);
      case CANCEL -> shown(pressed, PlacementState.of(Opened.CANCELLING));
      case CANCEL_MEANT -> cancel(pressed);
    };
  }

  private Reply save(PlacementPress pressed) {
    var typed = new TypedPlacement(pressed, records);
    var errors = typed.errors();
    if (!errors.isEmpty()) {
      return again(pressed, typed, errors);
    }
    return switch (arranging.put(press(pressed), typed.placement())) {
      case Result.Done _, Result.Already _ ->
          shown(pressed, PlacementState.saying(pressed.say(Phrase.PLACEMENT_NOTICE_SAVED), true));
      case Result.Refused(var reason) ->
          reason == Reason.NOT_YOURS
              ? pressed.partner().text(Phrase.ANSWER_OLD_CARD)
              : again(pressed, typed, typed.error(reason));
    };
  }

  /** The same fields with what was typed, and what is wrong at its field. */
  private Reply again(PlacementPress pressed, TypedPlacement typed, Map<String, String> errors) {
    var state = PlacementState.faulty(typed.values(), errors, pressed.say(Phrase.NOTICE_FAULTY));
    return viewing
            .view(pressed.address().placement(), pressed.partner().id(), pressed.at().today())
            .isPresent()
        ? shown(pressed, state)
        : blank(pressed, state);
  }

  private Reply cancel(PlacementPress pressed) {
    return switch (arranging.cancel(press(pressed), pressed.address().placement())) {
      case Result.Done _, Result.Already _ ->
          pressed.partner().text(Phrase.PLACEMENT_NOTICE_CANCELLED);
      case Result.Refused(var reason) ->
          reason == Reason.HAS_BEGUN
              ? shown(
                  pressed,
                  PlacementState.saying(pressed.say(Phrase.PLACEMENT_ERROR_HAS_BEGUN), false))
              : pressed.partner().text(Phrase.ANSWER_OLD_CARD);
    };
  }

  private static Press press(PlacementPress pressed) {
    return new Press(
        pressed.partner().id(),
        pressed.address().programme(),
        pressed.address().message(),
        pressed.at().today(),
        pressed.at().now());
  }

  /** Only in a programme of which the sender may arrange one. */
  private Reply blank(PlacementPress pressed, PlacementState state) {
    List<TrainingRecord> arranged = viewing.arranged(pressed.partner().id(), pressed.at().today());
    return arranged.stream()
            .anyMatch(each -> each.programme().id().equals(pressed.address().programme()))
        ? new Reply.Card(card.blank(pressed.address(), state, pressed.partner().language()))
        : pressed.partner().text(Phrase.ANSWER_OLD_CARD);
  }

  private Reply shown(PlacementPress pressed, PlacementState state) {
    return viewing
        .view(pressed.address().placement(), pressed.partner().id(), pressed.at().today())
        .filter(view -> state.opened() == Opened.NOTHING || view.arranges())
        .<Reply>map(view -> new Reply.Card(card.draw(view, pressed.address().message(), state)))
        .orElseGet(() -> pressed.partner().text(Phrase.ANSWER_OLD_CARD));
  }
}
