package se.stegvis.bot.card;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.assessing.RoundView;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.round.Compilation;
import se.stegvis.scheduler.round.Missing;
import se.stegvis.scheduler.round.Round;
import se.stegvis.scheduler.round.Tally;

/** One drawing of one round's card: what its state calls for, from the viewer's part in it. */
final class RoundDrawing {

  private final RoundView view;
  private final Round round;
  private final RoundState state;
  private final int longestRemark;
  private final Texts texts;
  private final RoundButtons buttons;
  private final ChoosingPart choosing;
  private final CompilingPart compiling;
  private final List<Element> body = new ArrayList<>();

  RoundDrawing(RoundView view, @Nullable MessageId message, RoundState state, int longestRemark) {
    this.view = view;
    this.round = view.round();
    this.state = state;
    this.longestRemark = longestRemark;
    this.texts = Texts.in(view.language());
    this.buttons = new RoundButtons(texts, new RoundAddress(round.id(), message));
    var fields = new RoundFields(view, state);
    this.choosing = new ChoosingPart(view, texts, fields, buttons);
    this.compiling = new CompilingPart(view, texts, fields, buttons, state.meant());
  }

  List<Element> body() {
    body.add(new Heading(texts.say(RoundCard.name(round.kind())), Tone.DEFAULT, false));
    body.add(Text.close(Run.bold(view.trainee().name())));
    state.notice().map(Notice::drawn).ifPresent(body::add);
    switch (round.state()) {
      case Round.State.Gathering _ -> addGathering();
      case Round.State.Collecting _ -> addCollecting();
      case Round.State.Compiled(var compilation) -> addCompiled(compilation);
      case Round.State.Released released -> addReleased(released);
    }
    return body;
  }

  private void addGathering() {
    addLine(
        round.kind().isKollegium()
            ? texts.say(Phrase.ROUND_INTRO_KOLLEGIUM, DigestCard.firstName(view.trainee()))
            : texts.say(Phrase.ROUND_INTRO_MULTISOURCE));
    body.addAll(choosing.removable());
    addMissing();
    body.addAll(choosing.adding());
    if (view.missing().isEmpty()) {
      body.add(buttons.press(Phrase.ROUND_BUTTON_START, RoundVerb.START));
    }
  }

  private void addCollecting() {
    var progress = view.progress();
    addLine(texts.say(Phrase.ROUND_PROGRESS, progress.answered(), progress.chosen()));
    addMissing();
    if (view.missing().isEmpty() && view.tally().isEmpty()) {
      addLine(texts.say(Phrase.ROUND_ENOUGH));
    }
    var own = view.own();
    if (own != null) {
      body.add(buttons.rate(own));
    }
    view.tally()
        .ifPresent(
            tally -> {
              addAnswers(tally);
              body.addAll(compiling.compiling(null));
            });
    if (view.part().chooses()) {
      body.addAll(choosing.more());
    }
  }

  /** A button says it to the one whose rating is still to come. */
  private void addMissing() {
    for (var each : view.missing()) {
      if (each.what() != Missing.What.OWN_RATING || view.own() == null) {
        addLine(texts.say(words(each.what()), each.has(), each.needs()));
      }
    }
  }

  private static Phrase words(Missing.What what) {
    return switch (what) {
      case RATERS -> Phrase.ROUND_MISSING_RATERS;
      case RATERS_OF_OTHER_PROFESSIONS -> Phrase.ROUND_MISSING_OTHERS;
      case OWN_RATING -> Phrase.ROUND_MISSING_OWN;
      case ANSWERS -> Phrase.ROUND_MISSING_ANSWERS;
      case ANSWERS_OF_OTHER_PROFESSIONS -> Phrase.ROUND_MISSING_ANSWERS_OTHERS;
    };
  }

  private void addCompiled(Compilation compilation) {
    if (view.part().compiles()) {
      addTally();
      body.addAll(compiling.compiling(compilation));
      body.addAll(compiling.releasing());
    } else {
      addLine(texts.say(Phrase.ROUND_COMPILED, compiler()));
    }
  }

  private void addReleased(Round.State.Released released) {
    var talk = new DateWords(texts, view.today()).full(released.talk());
    body.add(Text.of(Run.subtle(texts.say(Phrase.ROUND_RELEASED, compiler(), talk))));
    new RoundWords(view)
        .outcome(released.compilation())
        .map(name -> Text.of(Run.bold(texts.say(Phrase.ROUND_OUTCOME)), Run.plain("  " + name)))
        .ifPresent(body::add);
    addLine(released.compilation().summary());
    addTally();
    if (view.part().chooses()) {
      body.add(buttons.beginAnother(round));
    }
  }

  private String compiler() {
    var by = view.compiler();
    return by == null ? "" : by.name();
  }

  private void addTally() {
    view.tally()
        .ifPresent(
            tally -> {
              body.add(Text.of(Run.subtle(texts.say(Phrase.ROUND_ANSWERS, tally.answers()))));
              addAnswers(tally);
            });
  }

  private void addAnswers(Tally tally) {
    body.addAll(new TallyPart(view, tally, longestRemark).drawn());
  }

  private void addLine(String text) {
    body.add(Text.of(Run.plain(text)));
  }
}
