package se.stegvis.bot.dialogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import se.stegvis.bot.card.DateWords;
import se.stegvis.bot.card.MatterAddress;
import se.stegvis.bot.card.MatterCard;
import se.stegvis.bot.card.MatterState;
import se.stegvis.bot.card.MatterState.Opened;
import se.stegvis.bot.card.MatterVerb;
import se.stegvis.bot.card.Phrase;
import se.stegvis.scheduler.following.HandlingMatter;
import se.stegvis.scheduler.following.HandlingMatter.Press;
import se.stegvis.scheduler.following.HandlingMatter.Result;
import se.stegvis.scheduler.following.MatterView;
import se.stegvis.scheduler.following.ViewingMatters;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.reading.Thing;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.TrainingRecords;

/**
 * Answers what is said and pressed about matters. A button says which matter is meant and nothing
 * more; who may do what with it, the use cases say.
 */
final class MatterCards implements Presses {

  private final ViewingMatters viewing;
  private final HandlingMatter handling;
  private final TrainingRecords records;
  private final MatterCard card = new MatterCard();

  MatterCards(ViewingMatters viewing, HandlingMatter handling, TrainingRecords records) {
    this.viewing = viewing;
    this.handling = handling;
    this.records = records;
  }

  /** The open matters before the one who asks. */
  Reply list(Partner partner, Moment at) {
    return new Reply.Card(
        card.list(
            viewing.noted(viewing.open(partner.id(), at.today())), partner.language(), false));
  }

  @Override
  public Optional<Target> target(Incoming.Pressed pressed) {
    return MatterVerb.of(pressed.verb())
        .flatMap(_ -> MatterAddress.read(pressed.data()))
        .map(address -> new Target(Thing.SIGNAL, address.matter().toString()));
  }

  @Override
  public Optional<Reply> answer(Partner partner, Incoming.Pressed pressed, Moment at) {
    return MatterVerb.of(pressed.verb())
        .map(
            verb ->
                MatterAddress.read(pressed.data())
                    .map(address -> answer(verb, new Pressed(partner, address, pressed.data(), at)))
                    .orElseGet(() -> partner.text(Phrase.ANSWER_OLD_CARD)));
  }

  /** A pressed button of a matter's card. */
  private record Pressed(
      Partner partner, MatterAddress address, Map<String, String> data, Moment at) {

    String typed(String field) {
      return Optional.ofNullable(data.get(field)).map(String::strip).orElse("");
    }

    Press press() {
      return new Press(partner.id(), address.matter(), address.message(), at.today(), at.now());
    }

    String say(Phrase phrase, Object... values) {
      return partner.texts().say(phrase, values);
    }
  }

  private Reply answer(MatterVerb verb, Pressed pressed) {
    return switch (verb) {
      case OPEN -> shown(pressed, MatterState.plain());
      case TAKE -> answer(pressed, handling.take(pressed.press()), Phrase.MATTER_NOTICE_TAKEN);
      case ASK_PLAN ->
          answer(pressed, handling.askForPlan(pressed.press()), Phrase.MATTER_NOTICE_PLAN);
      case WAIT -> shown(pressed, MatterState.of(Opened.WAITING));
      case WAIT_SET -> await(pressed);
      case END -> shown(pressed, MatterState.of(Opened.ENDING));
      case END_SET -> end(pressed);
      case VIEW -> shown(pressed, MatterState.of(Opened.VIEWING));
      case VIEW_SEND -> view(pressed, false);
      case VIEW_MEANT -> view(pressed, true);
    };
  }

  private Reply await(Pressed pressed) {
    var typed = pressed.typed(MatterCard.UNTIL);
    try {
      var result = handling.await(pressed.press(), LocalDate.parse(typed));
      return result instanceof Result.NoSuchDay
          ? noSuchDay(pressed, typed)
          : answer(pressed, result, Phrase.MATTER_NOTICE_WAITING);
    } catch (DateTimeParseException _) {
      return noSuchDay(pressed, "");
    }
  }

  private Reply noSuchDay(Pressed pressed, String typed) {
    var last =
        new DateWords(pressed.partner().texts(), pressed.at().today())
            .full(pressed.at().today().plusDays(Matter.LONGEST_WAIT));
    return shown(
        pressed,
        MatterState.faulty(Opened.WAITING, typed, pressed.say(Phrase.MATTER_ERROR_DAY, last)));
  }

  private Reply end(Pressed pressed) {
    return Arrays.stream(Matter.Reason.values())
        .filter(reason -> reason.name().equals(pressed.typed(MatterCard.REASON)))
        .findFirst()
        .map(
            reason ->
                answer(pressed, handling.end(pressed.press(), reason), Phrase.MATTER_NOTICE_ENDED))
        .orElseGet(
            () ->
                shown(
                    pressed,
                    MatterState.faulty(
                        Opened.ENDING, "", pressed.say(Phrase.MATTER_ERROR_REASON))));
  }

  private Reply view(Pressed pressed, boolean meant) {
    return switch (handling.view(pressed.press(), pressed.typed(MatterCard.VIEW), meant)) {
      case Result.Faulty(var masked, var fault) ->
          fault == HandlingMatter.Fault.TOO_LONG
              ? pressed.partner().text(Phrase.ANSWER_TOO_LONG, pressed.say(Phrase.MATTER_VIEW))
              : shown(
                  pressed, MatterState.faulty(Opened.VIEWING, masked, pressed.say(words(fault))));
      case Result.Delicate(var text, var words) ->
          shown(
              pressed,
              MatterState.faulty(
                  Opened.VIEWING_DELICATE,
                  text,
                  pressed.say(Phrase.FORM_DELICATE, String.join(", ", words))));
      case Result other -> answer(pressed, other, Phrase.MATTER_NOTICE_VIEWED);
    };
  }

  private static Phrase words(HandlingMatter.Fault fault) {
    return fault == HandlingMatter.Fault.MISSING
        ? Phrase.MATTER_ERROR_VIEW
        : Phrase.MATTER_ERROR_IDENTITY;
  }

  private Reply answer(Pressed pressed, Result result, Phrase done) {
    return switch (result) {
      case Result.Done _ -> shown(pressed, MatterState.saying(pressed.say(done), true));
      case Result.Already _ -> shown(pressed, MatterState.plain());
      case Result.HeldBy(var person) ->
          shown(
              pressed,
              MatterState.saying(
                  pressed.say(
                      Phrase.MATTER_NOTICE_HELD,
                      records.person(person).map(Person::name).orElse("–")),
                  false));
      case Result.Over _, Result.NoSuchDay _, Result.Faulty _, Result.Delicate _ ->
          shown(pressed, MatterState.saying(pressed.say(Phrase.MATTER_NOTICE_OVER), false));
      case Result.NotYours _ -> pressed.partner().text(Phrase.ANSWER_OLD_CARD);
    };
  }

  private Reply shown(Pressed pressed, MatterState state) {
    return viewing
        .opened(pressed.address().matter(), pressed.partner().id(), pressed.at().today())
        .<Reply>map(view -> drawn(pressed, view, state))
        .orElseGet(() -> pressed.partner().text(Phrase.ANSWER_OLD_CARD));
  }

  private Reply.Card drawn(Pressed pressed, MatterView view, MatterState state) {
    return new Reply.Card(card.draw(view, pressed.address().message(), state));
  }
}
