package se.stegvis.bot.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Element.ActionSet;
import se.stegvis.bot.card.Element.Choice;
import se.stegvis.bot.card.Element.ChoiceInput;
import se.stegvis.bot.card.Element.Column;
import se.stegvis.bot.card.Element.ColumnSet;
import se.stegvis.bot.card.Element.DateInput;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Pick;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.TextInput;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.assessing.CompilingRound;
import se.stegvis.scheduler.assessing.RoundView;
import se.stegvis.scheduler.form.Field;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.round.Compilation;
import se.stegvis.scheduler.round.Kind;
import se.stegvis.scheduler.round.Missing;
import se.stegvis.scheduler.round.News;
import se.stegvis.scheduler.round.Profession;
import se.stegvis.scheduler.round.Round;

/** One round about one ST-läkare, as the person who has the card may see it. */
public final class RoundCard {

  public static final String WHO = "who";
  public static final String SOUGHT = "sought";
  public static final String PROFESSION = "profession";

  /** Where somebody who is taken away stands in what a button sends back. */
  public static final String REMOVED = "p";

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_REMARK = 1000;
  private static final int SHORTEST_REMARK = 50;

  private final CardWriter writer = new CardWriter();

  /** What a kind of round is called. */
  public static Phrase name(Kind kind) {
    return switch (kind) {
      case MULTISOURCE -> Phrase.ROUND_MULTISOURCE;
      case KOLLEGIUM -> Phrase.ROUND_KOLLEGIUM;
    };
  }

  /** The card of a message, null for one that was asked for; long remarks shortened to fit. */
  public CardDocument draw(RoundView view, @Nullable MessageId message, RoundState state) {
    var summary = Texts.in(view.language()).say(Phrase.SUMMARY_ROUND);
    for (int most = LONGEST_REMARK; ; most /= 2) {
      var card =
          new CardDocument(writer.write(new Drawing(view, message, state, most).body()), summary);
      if (AssessmentCard.fits(card) || most < SHORTEST_REMARK) {
        return card;
      }
    }
  }

  /** The card that a message brings, with why it comes. */
  CardDocument draw(RoundView view, MessageId message, News news) {
    if (!news.holds(view.round())) {
      return draw(view, message, RoundState.plain());
    }
    var phrase =
        switch (news) {
          case SHORT -> Phrase.ROUND_WHY_SHORT;
          case READY -> Phrase.ROUND_WHY_READY;
          case RELEASED -> Phrase.ROUND_WHY_RELEASED;
        };
    return draw(view, message, RoundState.saying(Texts.in(view.language()).say(phrase), true));
  }

  /** One drawing of one card. */
  private static final class Drawing {

    private final RoundView view;
    private final Round round;
    private final RoundAddress address;
    private final RoundState state;
    private final int longestRemark;
    private final Texts texts;
    private final List<Element> body = new ArrayList<>();

    Drawing(RoundView view, @Nullable MessageId message, RoundState state, int longestRemark) {
      this.view = view;
      this.round = view.round();
      this.address = new RoundAddress(round.id(), message);
      this.state = state;
      this.longestRemark = longestRemark;
      this.texts = Texts.in(view.language());
    }

    List<Element> body() {
      body.add(new Heading(texts.say(name(round.kind())), Tone.DEFAULT, false));
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
      view.chosen().forEach(each -> body.add(removable(each)));
      addMissing();
      addChoosing();
      if (view.missing().isEmpty()) {
        addButtons(button(Phrase.ROUND_BUTTON_START, RoundVerb.START, false, true));
      }
    }

    private ColumnSet removable(RoundView.Chosen chosen) {
      var data = new HashMap<>(address.data());
      data.put(REMOVED, chosen.person().id().value());
      var remove =
          new Action.Execute(
              texts.say(Phrase.ROUND_BUTTON_REMOVE), RoundVerb.REMOVE, data, false, false);
      return new ColumnSet(
          List.of(
              new Column(List.of(Text.of(Run.plain(named(chosen)))), true),
              new Column(List.of(new ActionSet(List.of(remove))), false)));
    }

    private String named(RoundView.Chosen chosen) {
      var profession = profession(chosen.profession());
      return chosen.person().name() + profession.map(each -> " · " + each).orElse("");
    }

    /** As the raters' form calls it, if it asks. */
    private Optional<String> profession(Profession profession) {
      return professions()
          .filter(option -> option.value().equals(profession.option()))
          .findFirst()
          .map(option -> option.label().in(view.language()));
    }

    private Stream<Field.Option> professions() {
      return view
          .form()
          .field("relation")
          .filter(field -> field.kind() instanceof Field.Kind.Choice)
          .map(field -> ((Field.Kind.Choice) field.kind()).options())
          .stream()
          .flatMap(List::stream);
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

    private void addChoosing() {
      var choices =
          view.people().stream()
              .map(person -> new Choice(person.name(), person.id().value()))
              .toList();
      if (!choices.isEmpty()) {
        addChoice(WHO, Phrase.ROUND_WHO, choices, Pick.ONE_OF_LIST);
      }
      body.add(
          new TextInput(
              SOUGHT,
              texts.say(Phrase.ASK_SOUGHT),
              state.typed().of(SOUGHT).orElse(""),
              LONGEST_NAME,
              false));
      addError(SOUGHT);
      var names = Stream.of(Profession.values()).flatMap(this::choice).toList();
      if (!names.isEmpty()) {
        addChoice(PROFESSION, Phrase.ROUND_PROFESSION, names, Pick.ONE_OF_LIST);
      }
      addButtons(button(Phrase.ROUND_BUTTON_ADD, RoundVerb.ADD, true, false));
    }

    private Stream<Choice> choice(Profession profession) {
      return profession(profession).map(name -> new Choice(name, profession.name())).stream();
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
        addButtons(
            new Action.Execute(
                texts.say(Phrase.ROUND_BUTTON_OWN),
                FormVerb.OPEN,
                new FormAddress(own, address.message()).data(),
                false,
                true));
      }
      view.tally()
          .ifPresent(
              tally -> {
                body.addAll(new TallyPart(view, tally, longestRemark).drawn());
                addCompiling(null);
              });
      if (view.part().chooses()) {
        body.add(new Heading(texts.say(Phrase.ROUND_MORE), Tone.DEFAULT, true));
        view.chosen().forEach(each -> body.add(Text.close(Run.plain(named(each)))));
        addChoosing();
      }
    }

    private void addCompiling(@Nullable Compilation earlier) {
      body.add(new Heading(texts.say(Phrase.ROUND_COMPILING), Tone.DEFAULT, true));
      if (round.kind().isKollegium()) {
        var options =
            view.form()
                .field(Form.OUTCOME)
                .filter(field -> field.kind() instanceof Field.Kind.Choice)
                .map(field -> ((Field.Kind.Choice) field.kind()).options())
                .orElse(List.of());
        var known = earlier == null ? null : earlier.outcome();
        body.add(
            new ChoiceInput(
                Form.OUTCOME,
                texts.say(Phrase.ROUND_OUTCOME),
                options.stream()
                    .map(each -> new Choice(each.label().in(view.language()), each.value()))
                    .toList(),
                state.typed().of(Form.OUTCOME).orElse(known == null ? null : known.word()),
                Pick.ONE,
                null));
        addError(Form.OUTCOME);
        addDay(
            CompilingRound.HELD,
            Phrase.ROUND_HELD,
            (earlier == null ? view.today() : earlier.on()).toString());
      }
      body.add(
          new TextInput(
              CompilingRound.SUMMARY,
              texts.say(Phrase.ROUND_SUMMARY, DigestCard.firstName(view.trainee())),
              state
                  .typed()
                  .of(CompilingRound.SUMMARY)
                  .orElse(earlier == null ? "" : earlier.summary()),
              CompilingRound.LONGEST_SUMMARY,
              true));
      addError(CompilingRound.SUMMARY);
      addButtons(
          button(
              state.meant() ? Phrase.ROUND_BUTTON_COMPILE_MEANT : Phrase.ROUND_BUTTON_COMPILE,
              state.meant() ? RoundVerb.COMPILE_MEANT : RoundVerb.COMPILE,
              true,
              earlier == null));
    }

    private void addCompiled(Compilation compilation) {
      if (!view.part().compiles()) {
        var by = view.compiler();
        addLine(texts.say(Phrase.ROUND_COMPILED, by == null ? "" : by.name()));
        return;
      }
      addTally();
      addCompiling(compilation);
      body.add(new Heading(texts.say(Phrase.ROUND_RELEASING), Tone.DEFAULT, true));
      addLine(texts.say(Phrase.ROUND_RELEASING_WHAT, DigestCard.firstName(view.trainee())));
      addDay(CompilingRound.TALK, Phrase.ROUND_TALK, view.today().toString());
      addButtons(button(Phrase.ROUND_BUTTON_RELEASE, RoundVerb.RELEASE, true, true));
    }

    private void addTally() {
      view.tally()
          .ifPresent(
              tally -> {
                body.add(Text.of(Run.subtle(texts.say(Phrase.ROUND_ANSWERS, tally.answers()))));
                body.addAll(new TallyPart(view, tally, longestRemark).drawn());
              });
    }

    private void addReleased(Round.State.Released released) {
      var compilation = released.compilation();
      var by = view.compiler();
      body.add(
          Text.of(
              Run.subtle(
                  texts.say(
                      Phrase.ROUND_RELEASED,
                      by == null ? "" : by.name(),
                      new DateWords(texts, view.today()).full(released.talk())))));
      outcome(compilation)
          .map(name -> line(texts.say(Phrase.ROUND_OUTCOME), name))
          .ifPresent(body::add);
      addLine(compilation.summary());
      addTally();
      if (view.part().chooses()) {
        addButtons(
            new Action.Execute(
                texts.say(Phrase.ROUND_BUTTON_NEW),
                RoundVerb.BEGIN,
                new RoundBeginning(round.kind(), round.programme()).data(),
                false,
                false));
      }
    }

    private Optional<String> outcome(Compilation compilation) {
      var outcome = compilation.outcome();
      return outcome == null
          ? Optional.empty()
          : view.form().field(Form.OUTCOME).map(Field::kind).stream()
              .filter(Field.Kind.Choice.class::isInstance)
              .flatMap(kind -> ((Field.Kind.Choice) kind).options().stream())
              .filter(option -> option.value().equals(outcome.word()))
              .map(option -> option.label().in(view.language()))
              .findFirst();
    }

    private static Text line(String label, String said) {
      return Text.of(Run.bold(label), Run.plain("  " + said));
    }

    private void addDay(String id, Phrase label, String usual) {
      body.add(
          new DateInput(
              id,
              texts.say(label),
              state.typed().of(id).orElse(usual),
              round.day(),
              view.today(),
              null));
      addError(id);
    }

    private void addChoice(String id, Phrase label, List<Choice> choices, Pick pick) {
      var value =
          state
              .typed()
              .of(id)
              .filter(typed -> choices.stream().anyMatch(each -> each.value().equals(typed)))
              .orElse(null);
      body.add(new ChoiceInput(id, texts.say(label), choices, value, pick, null));
      addError(id);
    }

    private void addError(String id) {
      Optional.ofNullable(state.errors().get(id))
          .map(error -> Text.close(Run.plain(error).in(Tone.ATTENTION)))
          .ifPresent(body::add);
    }

    private void addLine(String text) {
      body.add(Text.of(Run.plain(text)));
    }

    private void addButtons(Action... buttons) {
      body.add(new ActionSet(List.of(buttons)));
    }

    private Action button(Phrase title, RoundVerb verb, boolean inputs, boolean primary) {
      return new Action.Execute(texts.say(title), verb, address.data(), inputs, primary);
    }
  }
}
