package se.stegvis.bot.dialogue;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import se.stegvis.bot.card.Notice;
import se.stegvis.bot.card.Phrase;
import se.stegvis.bot.card.RoundState;
import se.stegvis.bot.dialogue.LeadingRounds.Pressed;
import se.stegvis.scheduler.assessing.CompilingRound;
import se.stegvis.scheduler.assessing.CompilingRound.Result;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.Fault;

/** Reads what was compiled of a round, and says what came of it. */
final class CompilingPresses {

  private final CompilingRound compiling;
  private final RoundCards cards;

  CompilingPresses(CompilingRound compiling, RoundCards cards) {
    this.compiling = compiling;
    this.cards = cards;
  }

  Reply compile(Pressed pressed, boolean meant) {
    return answer(pressed, compiling.compile(press(pressed), meant), Phrase.ROUND_NOTICE_COMPILED);
  }

  Reply release(Pressed pressed) {
    return answer(pressed, compiling.release(press(pressed)), Phrase.ROUND_NOTICE_RELEASED);
  }

  private Reply answer(Pressed pressed, Result result, Phrase done) {
    return switch (result) {
      case Result.Done _ -> saying(pressed, done, true);
      case Result.Already _ -> saying(pressed, Phrase.ROUND_NOTICE_ALREADY, false);
      case Result.Lacking _ -> saying(pressed, Phrase.ROUND_NOTICE_LACKING, false);
      case Result.NotNow _ -> saying(pressed, Phrase.NOTICE_TOO_LATE, false);
      case Result.NotYours _ -> pressed.partner().text(Phrase.ANSWER_OLD_CARD);
      case Result.Delicate(var words) ->
          again(
              pressed,
              new Answers(pressed.data()),
              Map.of(
                  CompilingRound.SUMMARY,
                  pressed.say(Phrase.FORM_DELICATE, String.join(", ", words))),
              true);
      case Result.Faulty(var typed, var faults) -> faulty(pressed, typed, faults);
    };
  }

  private Reply faulty(Pressed pressed, Answers typed, Map<String, Fault> faults) {
    if (faults.containsValue(Fault.TOO_LONG)) {
      return pressed.partner().text(Phrase.ANSWER_TOO_LONG, pressed.say(Phrase.ROUND_COMPILING));
    }
    var errors =
        faults.entrySet().stream()
            .collect(toMap(Map.Entry::getKey, each -> words(pressed, each.getValue())));
    return again(pressed, typed, errors, false);
  }

  private static String words(Pressed pressed, Fault fault) {
    return fault == Fault.OUTSIDE_THE_LIMITS
        ? pressed.say(Phrase.ROUND_ERROR_DAY)
        : pressed.partner().texts().fault(fault);
  }

  private Reply again(Pressed pressed, Answers typed, Map<String, String> errors, boolean meant) {
    var notice = new Notice(pressed.say(meant ? Phrase.NOTICE_MEANT : Phrase.NOTICE_FAULTY), false);
    return cards.shown(pressed, new RoundState(typed, errors, meant, Optional.of(notice)));
  }

  private Reply saying(Pressed pressed, Phrase phrase, boolean good) {
    return cards.shown(pressed, RoundState.saying(pressed.say(phrase), good));
  }

  private static CompilingRound.Press press(Pressed pressed) {
    return new CompilingRound.Press(
        pressed.partner().id(),
        pressed.address().round(),
        new Answers(pressed.data()),
        pressed.at().today(),
        pressed.at().now());
  }
}
