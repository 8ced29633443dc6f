package se.stegvis.bot.dialogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Notice;
import se.stegvis.bot.card.Phrase;
import se.stegvis.bot.card.RoundAddress;
import se.stegvis.bot.card.RoundBeginning;
import se.stegvis.bot.card.RoundCard;
import se.stegvis.bot.card.RoundState;
import se.stegvis.bot.card.RoundVerb;
import se.stegvis.scheduler.assessing.ChoosingRaters;
import se.stegvis.scheduler.assessing.ChoosingRaters.Reason;
import se.stegvis.scheduler.assessing.ViewingRounds.Concern;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.round.Kind;
import se.stegvis.scheduler.round.Profession;
import se.stegvis.scheduler.round.Round;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.TrainingRecords;

/**
 * Answers what is said and pressed about a 360° or a kollegium. A button says which round is meant
 * and nothing more; who may do what with it, the use cases say.
 */
final class LeadingRounds {

  private final ChoosingRaters choosing;
  private final CompilingPresses compiling;
  private final TrainingRecords records;
  private final RoundCards cards;

  LeadingRounds(
      ChoosingRaters choosing,
      CompilingPresses compiling,
      TrainingRecords records,
      RoundCards cards) {
    this.choosing = choosing;
    this.compiling = compiling;
    this.records = records;
    this.cards = cards;
  }

  /** A pressed button of a round's card. */
  record Pressed(Partner partner, RoundAddress address, Map<String, String> data, Moment at) {

    Optional<String> typed(String field) {
      return Optional.ofNullable(data.get(field)).map(String::strip).filter(s -> !s.isEmpty());
    }

    String say(Phrase phrase, Object... values) {
      return partner.texts().say(phrase, values);
    }
  }

  /** The round that goes on or has been, a new one, or which of several. */
  Reply command(Partner partner, Kind kind, Moment at) {
    var concerns = cards.concerns(partner, kind, at);
    if (concerns.isEmpty()) {
      return partner.text(Phrase.ROUND_NOBODY);
    }
    return concerns.size() == 1
        ? only(partner, kind, concerns.getFirst(), at)
        : cards.list(partner, kind, concerns);
  }

  private Reply only(Partner partner, Kind kind, Concern concern, Moment at) {
    var latest = concern.latest();
    if (latest != null) {
      return cards.round(partner, latest.id(), null, RoundState.plain(), at);
    }
    return concern.begins()
        ? begin(partner, kind, concern.programme(), at)
        : partner.text(Phrase.ROUND_NOBODY);
  }

  private Reply begin(Partner partner, Kind kind, ProgrammeId programme, Moment at) {
    return choosing
        .begin(partner.id(), programme, kind, at.today(), at.now())
        .map(round -> cards.round(partner, round.id(), null, RoundState.plain(), at))
        .orElseGet(() -> partner.text(Phrase.ANSWER_OLD_CARD));
  }

  Reply answer(Partner partner, RoundVerb verb, Map<String, String> data, Moment at) {
    if (verb == RoundVerb.BEGIN) {
      return RoundBeginning.read(data)
          .map(begun -> begin(partner, begun.kind(), begun.programme(), at))
          .orElseGet(() -> partner.text(Phrase.ANSWER_OLD_CARD));
    }
    return RoundAddress.read(data)
        .map(address -> answer(verb, new Pressed(partner, address, data, at)))
        .orElseGet(() -> partner.text(Phrase.ANSWER_OLD_CARD));
  }

  private Reply answer(RoundVerb verb, Pressed pressed) {
    return switch (verb) {
      case BEGIN, OPEN -> cards.shown(pressed, RoundState.plain());
      case ADD -> add(pressed);
      case REMOVE ->
          answer(
              pressed,
              choosing.remove(
                  press(pressed), new PersonId(pressed.typed(RoundCard.REMOVED).orElse(""))),
              null);
      case START -> start(pressed);
      case COMPILE -> compiling.compile(pressed, false);
      case COMPILE_MEANT -> compiling.compile(pressed, true);
      case RELEASE -> compiling.release(pressed);
    };
  }

  private Reply add(Pressed pressed) {
    var sought = pressed.typed(RoundCard.SOUGHT);
    var found =
        sought.map(words -> records.named(words, 2)).orElse(List.of()).stream()
            .map(Person::id)
            .toList();
    if (sought.isPresent() && found.size() != 1) {
      var none = found.isEmpty() ? Phrase.ASK_NOTICE_NOT_FOUND : Phrase.ASK_NOTICE_FOUND;
      return again(pressed, RoundCard.SOUGHT, none);
    }
    var who =
        found.stream()
            .findFirst()
            .or(() -> pressed.typed(RoundCard.WHO).map(PersonId::new))
            .orElse(null);
    if (who == null) {
      return again(pressed, RoundCard.SOUGHT, Phrase.ROUND_ERROR_WHO);
    }
    return answer(pressed, choosing.add(press(pressed), who, profession(pressed)), who);
  }

  private static @Nullable Profession profession(Pressed pressed) {
    return pressed
        .typed(RoundCard.PROFESSION)
        .flatMap(
            name ->
                List.of(Profession.values()).stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst())
        .orElse(null);
  }

  private Reply start(Pressed pressed) {
    return switch (choosing.start(press(pressed))) {
      case ChoosingRaters.Result.Done(var round) ->
          cards.shown(pressed, RoundState.saying(started(pressed, round), true));
      case ChoosingRaters.Result other -> answer(pressed, other, null);
    };
  }

  private String started(Pressed pressed, Round round) {
    return round.kind().isKollegium()
        ? pressed.say(Phrase.ROUND_NOTICE_STARTED_KOLLEGIUM, name(round.trainee()))
        : pressed.say(Phrase.ROUND_NOTICE_STARTED);
  }

  private Reply answer(Pressed pressed, ChoosingRaters.Result result, @Nullable PersonId added) {
    return switch (result) {
      case ChoosingRaters.Result.Done _ ->
          cards.shown(
              pressed,
              added == null
                  ? RoundState.plain()
                  : RoundState.saying(pressed.say(Phrase.ROUND_NOTICE_ADDED, name(added)), true));
      case ChoosingRaters.Result.Already _ ->
          cards.shown(pressed, RoundState.saying(pressed.say(Phrase.ROUND_NOTICE_ALREADY), false));
      case ChoosingRaters.Result.Lacking _ ->
          cards.shown(pressed, RoundState.saying(pressed.say(Phrase.ROUND_NOTICE_LACKING), false));
      case ChoosingRaters.Result.Refused(var reason) -> refused(pressed, reason);
    };
  }

  private Reply refused(Pressed pressed, Reason reason) {
    return switch (reason) {
      case NOT_YOURS -> pressed.partner().text(Phrase.ANSWER_OLD_CARD);
      case TOO_LATE ->
          cards.shown(pressed, RoundState.saying(pressed.say(Phrase.NOTICE_TOO_LATE), false));
      case RATER_IS_TRAINEE -> again(pressed, RoundCard.SOUGHT, Phrase.ASK_ERROR_SELF);
      case NOT_IN_THE_ROSTER -> again(pressed, RoundCard.SOUGHT, Phrase.ASK_ERROR_UNKNOWN);
      case NO_SPECIALIST -> again(pressed, RoundCard.SOUGHT, Phrase.ROUND_ERROR_SPECIALIST);
      case PROFESSION_UNSAID -> again(pressed, RoundCard.PROFESSION, Phrase.ROUND_ERROR_PROFESSION);
    };
  }

  /** The same card with what was chosen, and what is wrong at its field. */
  private Reply again(Pressed pressed, String field, Phrase error) {
    var typed = new HashMap<String, String>();
    for (var each : List.of(RoundCard.WHO, RoundCard.SOUGHT, RoundCard.PROFESSION)) {
      pressed
          .typed(each)
          .filter(value -> value.length() <= 100)
          .ifPresent(value -> typed.put(each, value));
    }
    return cards.shown(
        pressed,
        new RoundState(
            new Answers(typed),
            Map.of(field, pressed.say(error)),
            false,
            Optional.<Notice>empty()));
  }

  private static ChoosingRaters.Press press(Pressed pressed) {
    return new ChoosingRaters.Press(
        pressed.partner().id(),
        pressed.address().round(),
        pressed.at().today(),
        pressed.at().now());
  }

  private String name(PersonId id) {
    return records.person(id).map(Person::name).orElse("–");
  }
}
