package se.stegvis.bot.card;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Element.ActionSet;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Spacing;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.placement.PlacementCourse;
import se.stegvis.scheduler.placing.PlacementView;

/** One drawing of one sidotjänstgöring's card: where, when, with whom, and its steps. */
final class PlacementDrawing {

  private final PlacementView view;
  private final PlacementState state;
  private final PlacementAddress address;
  private final Texts texts;
  private final DateWords dates;
  private final List<Element> body = new ArrayList<>();

  PlacementDrawing(PlacementView view, @Nullable MessageId message, PlacementState state) {
    this.view = view;
    this.state = state;
    this.address = new PlacementAddress(view.programme(), view.placement().id(), message);
    this.texts = Texts.in(view.language());
    this.dates = new DateWords(texts, view.today());
  }

  static String days(PlacementView view, Texts texts) {
    var dates = new DateWords(texts, view.today());
    return texts.say(
        Phrase.PLACEMENT_DAYS,
        dates.brief(view.placement().start()),
        dates.brief(view.placement().end()),
        view.placement().percent());
  }

  List<Element> body() {
    state.notice().map(Notice::drawn).ifPresent(body::add);
    body.add(new Heading(texts.say(Phrase.PLACEMENT_HEADING), Tone.DEFAULT, false));
    body.add(Text.close(Run.bold(view.trainee().name()), Run.plain(" · " + view.unit())));
    body.add(Text.close(Run.plain(days(view, texts))));
    addSupervisor();
    switch (state.opened()) {
      case NOTHING -> {
        view.course().steps().forEach(this::addStep);
        addButtons();
      }
      case EDITING -> body.addAll(new PlacementFields(view, state, texts).drawn(address));
      case CANCELLING -> {
        body.add(Text.of(Run.plain(texts.say(Phrase.PLACEMENT_CANCELLING))));
        body.add(
            new ActionSet(
                List.of(
                    press(Phrase.PLACEMENT_BUTTON_CANCEL_MEANT, PlacementVerb.CANCEL_MEANT, true),
                    press(Phrase.BUTTON_CLOSE, PlacementVerb.OPEN, false))));
      }
    }
    return body;
  }

  private void addSupervisor() {
    var supervisor = view.supervisor();
    body.add(
        Text.close(
            supervisor == null
                ? Run.plain(texts.say(Phrase.PLACEMENT_NO_SUPERVISOR)).in(Tone.ATTENTION)
                : Run.plain(texts.say(Phrase.PLACEMENT_WITH, supervisor.name()))));
  }

  private void addStep(PlacementCourse.Step step) {
    var obligation = step.obligation();
    var title = obligation.ground().rule().title().in(view.language());
    var day = dates.brief(obligation.lastOnTimeDay());
    var done = obligation.doneOn();
    body.add(
        switch (step.standing()) {
          case DONE ->
              line(
                  Run.plain("✓ ").in(Tone.GOOD),
                  Run.plain(title),
                  Run.small("  " + (done == null ? "" : dates.brief(done))));
          case LATE ->
              line(
                  Run.bold("! ").in(Tone.ATTENTION),
                  Run.bold(title),
                  Run.plain("  " + texts.say(Phrase.PLACEMENT_WAS_DUE, day)).in(Tone.ATTENTION));
          case NEXT ->
              line(
                  Run.bold("● ").in(Tone.ACCENT),
                  Run.bold(title),
                  Run.plain("  " + texts.say(Phrase.PLACEMENT_DUE, day)));
          case LATER -> line(Run.subtle("○ "), Run.subtle(title), Run.small("  " + day));
        });
  }

  private static Text line(Run... runs) {
    return new Text(List.of(runs), Spacing.SMALL);
  }

  private void addButtons() {
    var forms =
        view.forms().stream()
            .map(
                form ->
                    (Action)
                        new Action.Execute(
                            form.title().in(view.language()),
                            FormVerb.BEGIN,
                            new SubjectAddress(form.id(), view.programme(), view.placement().id())
                                .data(),
                            false,
                            false));
    var arranging = new ArrayList<Action>();
    if (view.arranges()) {
      arranging.add(press(Phrase.PLACEMENT_BUTTON_EDIT, PlacementVerb.EDIT, false));
      if (view.placement().start().isAfter(view.today())) {
        arranging.add(press(Phrase.PLACEMENT_BUTTON_CANCEL, PlacementVerb.CANCEL, false));
      }
    }
    var buttons = Stream.concat(forms, arranging.stream()).toList();
    if (!buttons.isEmpty()) {
      body.add(new ActionSet(buttons));
    }
  }

  private Action press(Phrase title, PlacementVerb verb, boolean primary) {
    return new Action.Execute(texts.say(title), verb, address.data(), false, primary);
  }
}
