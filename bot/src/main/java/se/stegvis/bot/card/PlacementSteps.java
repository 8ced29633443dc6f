package se.stegvis.bot.card;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.bot.card.Element.ActionSet;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Spacing;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.placement.PlacementStep;
import se.stegvis.scheduler.placement.PlacementStep.Standing;
import se.stegvis.scheduler.placing.PlacementView;
import se.stegvis.scheduler.placing.PlacementView.Line;
import se.stegvis.scheduler.reminder.DoneForm;
import se.stegvis.scheduler.training.PersonId;

/** The steps of a sidotjänstgöring: what, by when, whose, and what the reader can do now. */
final class PlacementSteps {

  /** So many days before a step its buttons are shown. */
  private static final int NEAR = 30;

  private final PlacementView view;
  private final PlacementState state;
  private final PlacementAddress address;
  private final Texts texts;
  private final DateWords dates;

  PlacementSteps(PlacementView view, PlacementState state, PlacementAddress address) {
    this.view = view;
    this.state = state;
    this.address = address;
    this.texts = Texts.in(view.language());
    this.dates = new DateWords(texts, view.today());
  }

  List<Element> drawn() {
    return view.lines().isEmpty() && view.rights().arranges()
        ? List.of(Text.of(Run.subtle(texts.say(Phrase.PLACEMENT_NO_STEPS))))
        : view.lines().stream().flatMap(line -> drawn(line).stream()).toList();
  }

  private List<Element> drawn(Line line) {
    var elements = new ArrayList<Element>();
    elements.add(new Text(head(line.step()), Spacing.SMALL));
    if (!line.step().isDone()) {
      details(line).map(each -> Text.close(Run.small(each))).forEach(elements::add);
    }
    if (line.step().rule().id().equals(state.step())) {
      elements.add(fields(line));
    } else if (isNear(line.step())) {
      var buttons = buttons(line);
      if (!buttons.isEmpty()) {
        elements.add(new ActionSet(buttons));
      }
    }
    return elements;
  }

  private List<Run> head(PlacementStep step) {
    var title = step.rule().title().in(view.language());
    return switch (step.standing()) {
      case DONE ->
          List.of(Run.plain("✓ ").in(Tone.GOOD), Run.plain(title), Run.small("  " + doneOn(step)));
      case LATE ->
          List.of(
              Run.bold("! ").in(Tone.ATTENTION),
              Run.bold(title),
              Run.plain("  " + texts.say(Phrase.PLACEMENT_WAS_DUE, day(step))).in(Tone.ATTENTION));
      case NEXT ->
          List.of(
              Run.bold("● ").in(Tone.ACCENT),
              Run.bold(title),
              Run.plain("  " + texts.say(Phrase.PLACEMENT_DUE, day(step))));
      case LATER -> List.of(Run.subtle("○ "), Run.subtle(title), Run.small("  " + day(step)));
      case SUGGESTED ->
          List.of(Run.subtle("○ "), Run.subtle(title), Run.small("  " + suggested(step)));
      case MISSED ->
          List.of(
              Run.subtle("– "),
              Run.subtle(title),
              Run.small("  " + texts.say(Phrase.PLACEMENT_MISSED)));
    };
  }

  private String doneOn(PlacementStep step) {
    var obligation = step.obligation();
    var on = obligation == null ? null : obligation.doneOn();
    return on == null ? "" : dates.brief(on);
  }

  /** While its day is to come, with that. */
  private String suggested(PlacementStep step) {
    var day = step.day();
    return texts
        .say(
            Phrase.PLACEMENT_SUGGESTED,
            day == null || day.isBefore(view.today()) ? "" : dates.brief(day))
        .strip();
  }

  private String day(PlacementStep step) {
    var day = step.day();
    return day == null ? texts.say(Phrase.PLACEMENT_AFTERWARDS) : dates.brief(day);
  }

  /** Whose it is, how many are done, and what is to be filled in before. */
  private Stream<String> details(Line line) {
    var step = line.step();
    var who = step.who().stream().map(this::name).collect(joining(", "));
    var count =
        step.required() > 0
            ? texts.say(Phrase.ITEM_QUOTA, step.done(), step.required())
            : step.done() > 0 ? texts.say(Phrase.PLACEMENT_TIMES, step.done()) : "";
    var first = Stream.of(who, count).filter(each -> !each.isEmpty()).collect(joining(" · "));
    var lacking =
        line.lacking().isEmpty() || step.standing() == Standing.MISSED
            ? ""
            : texts.say(
                step.rule().evidence().documents().isEmpty()
                    ? Phrase.PLACEMENT_GLADLY_FROM
                    : Phrase.PLACEMENT_BEFOREHAND,
                new Vocabulary(texts).list(line.lacking()));
    return Stream.of(first, lacking).filter(each -> !each.isEmpty());
  }

  private String name(PersonId person) {
    return person.equals(view.reader().id()) ? texts.say(Phrase.PLACEMENT_YOU) : view.name(person);
  }

  private boolean isNear(PlacementStep step) {
    var day = step.day();
    return step.standing() == Standing.NEXT
        || (day != null && !day.isAfter(view.today().plusDays(NEAR)));
  }

  private List<Action> buttons(Line line) {
    var at = address.step(line.step().rule().id());
    var buttons = new ArrayList<Action>();
    line.forms().stream()
        .map(
            form ->
                new Action.Execute(
                    form.title().in(view.language()),
                    FormVerb.BEGIN,
                    new SubjectAddress(form.id(), view.programme(), view.placement().id()).data(),
                    false,
                    false))
        .forEach(buttons::add);
    if (line.saysDone()) {
      buttons.add(press(Phrase.BUTTON_DONE, PlacementVerb.DONE, at));
    }
    if (line.asks()) {
      buttons.add(
          press(
              view.isSupervisors() ? Phrase.BUTTON_ASSESS : Phrase.BUTTON_ASK,
              PlacementVerb.ASK,
              at));
    }
    return buttons;
  }

  private Element fields(Line line) {
    var at = address.step(line.step().rule().id());
    var obligation = line.step().obligation();
    return new DoneFields(
            texts,
            view.today(),
            Optional.ofNullable(obligation).flatMap(DoneForm::of),
            state.typed(),
            state.errors(),
            List.of(
                new Action.Execute(
                    texts.say(Phrase.BUTTON_SAVE), PlacementVerb.DONE_SAVE, at.data(), true, true),
                press(Phrase.BUTTON_CANCEL, PlacementVerb.OPEN, address)))
        .drawn();
  }

  private Action press(Phrase title, PlacementVerb verb, PlacementAddress at) {
    return new Action.Execute(texts.say(title), verb, at.data(), false, false);
  }
}
