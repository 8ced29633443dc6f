package se.stegvis.bot.dialogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
import se.stegvis.scheduler.placing.PlacementView;
import se.stegvis.scheduler.placing.ViewingPlacements;
import se.stegvis.scheduler.reading.Thing;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.TrainingRecords;

/**
 * Answers what is said and pressed about sidotjänstgöringar. A button says which is meant and
 * nothing more; who may do what with it, the use cases say.
 */
final class PlacementCards implements Presses {

  private final ViewingPlacements viewing;
  private final ArrangingPlacement arranging;
  private final DoingSteps doing;
  private final TrainingRecords records;
  private final PlacementCard card = new PlacementCard();

  PlacementCards(
      ViewingPlacements viewing,
      ArrangingPlacement arranging,
      DoingSteps doing,
      TrainingRecords records) {
    this.doing = doing;
    this.viewing = viewing;
    this.arranging = arranging;
    this.records = records;
  }

  /**
   * The sender's sidotjänstgöringar; one to read and nothing to register is opened at once.
   *
   * @param sought words of the name of an ST-läkare, or none
   */
  Reply list(Partner partner, String sought, Moment at) {
    var views =
        viewing.of(partner.id(), at.today()).stream()
            .filter(view -> isNamed(view.trainee(), sought))
            .map(viewing::noted)
            .toList();
    var beginnings =
        viewing.arranged(partner.id(), at.today()).stream()
            .flatMap(record -> beginning(record).stream())
            .filter(each -> isNamed(each.trainee(), sought))
            .toList();
    if (views.isEmpty() && beginnings.isEmpty()) {
      return partner.text(Phrase.PLACEMENT_NOBODY);
    }
    return new Reply.Card(
        views.size() == 1 && beginnings.isEmpty()
            ? card.draw(views.getFirst(), null, PlacementState.of(Opened.NOTHING))
            : card.list(views, beginnings, partner.language()));
  }

  private static boolean isNamed(Person trainee, String sought) {
    var name = Words.folded(trainee.name());
    return Arrays.stream(Words.folded(sought).split(" ")).allMatch(name::contains);
  }

  private Optional<Beginning> beginning(TrainingRecord record) {
    return records
        .person(record.programme().trainee())
        .map(trainee -> new Beginning(record.programme().id(), trainee));
  }

  @Override
  public Optional<Target> target(Incoming.Pressed pressed) {
    return PlacementVerb.of(pressed.verb())
        .flatMap(_ -> PlacementAddress.read(pressed.data()))
        .map(address -> new Target(Thing.PLACEMENT, address.placement().value()));
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
      case DONE -> standing(pressed, view -> shown(pressed, doing.opened(pressed, view)));
      case DONE_SAVE -> standing(pressed, view -> shown(pressed, doing.save(pressed, view)));
      case ASK -> standing(pressed, view -> doing.ask(pressed, view));
      case CANCEL -> shown(pressed, PlacementState.of(Opened.CANCELLING));
      case CANCEL_MEANT -> cancel(pressed);
    };
  }

  private Reply save(PlacementPress pressed) {
    var typed = new TypedPlacement(pressed, view(pressed).orElse(null), records);
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
    return view(pressed).isPresent() ? shown(pressed, state) : blank(pressed, state);
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
        ? new Reply.Card(
            card.blank(
                pressed.address(),
                state.picking(pressed.partner().picksPeople()),
                pressed.partner().language()))
        : pressed.partner().text(Phrase.ANSWER_OLD_CARD);
  }

  private Reply shown(PlacementPress pressed, PlacementState state) {
    return standing(
        pressed,
        view ->
            state.opened() == Opened.NOTHING || view.rights().names()
                ? new Reply.Card(
                    card.draw(
                        view,
                        pressed.address().message(),
                        state.picking(pressed.partner().picksPeople())))
                : pressed.partner().text(Phrase.ANSWER_OLD_CARD));
  }

  private Reply standing(PlacementPress pressed, Function<PlacementView, Reply> answer) {
    return view(pressed)
        .map(answer)
        .orElseGet(() -> pressed.partner().text(Phrase.ANSWER_OLD_CARD));
  }

  private Optional<PlacementView> view(PlacementPress pressed) {
    return viewing.opened(
        pressed.address().placement(), pressed.partner().id(), pressed.at().today());
  }
}
