package se.stegvis.bot.dialogue;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import se.stegvis.bot.card.Field;
import se.stegvis.bot.card.Phrase;
import se.stegvis.bot.card.PlacementState;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.placing.PlacementView;
import se.stegvis.scheduler.placing.PlacementView.Line;
import se.stegvis.scheduler.profile.RuleId;
import se.stegvis.scheduler.reminder.DoneForm;
import se.stegvis.scheduler.reminder.RecordingDone;

/** Does what the buttons of a sidotjänstgöring's steps ask for. */
final class DoingSteps {

  private final RecordingDone recordingDone;
  private final FormCards forms;

  DoingSteps(RecordingDone recordingDone, FormCards forms) {
    this.recordingDone = recordingDone;
    this.forms = forms;
  }

  /** Shows the fields of a step that the sender may say is done. */
  PlacementState opened(PlacementPress pressed, PlacementView view) {
    return line(pressed, view)
        .filter(Line::saysDone)
        .map(line -> PlacementState.done(rule(line), Map.of(), Map.of()))
        .orElseGet(() -> PlacementState.saying(pressed.say(Phrase.NOTICE_ALREADY), false));
  }

  /** Saves what stands in them, or has it corrected. */
  PlacementState save(PlacementPress pressed, PlacementView view) {
    return line(pressed, view)
        .filter(Line::saysDone)
        .flatMap(line -> Optional.ofNullable(line.step().obligation()))
        .flatMap(due -> DoneForm.of(due).map(form -> save(pressed, due, form)))
        .orElseGet(() -> PlacementState.saying(pressed.say(Phrase.NOTICE_ALREADY), false));
  }

  private PlacementState save(PlacementPress pressed, Obligation due, DoneForm form) {
    return switch (DoneFieldsReader.read(pressed.data(), form)) {
      case DoneFieldsReader.Faulty faulty -> corrected(pressed, due, faulty);
      case DoneFieldsReader.Filled filled -> record(pressed, due, filled);
    };
  }

  private PlacementState record(
      PlacementPress pressed, Obligation due, DoneFieldsReader.Filled filled) {
    var saying =
        new RecordingDone.Saying(pressed.partner().id(), due.key(), filled.on(), filled.parts());
    var at = pressed.at();
    return switch (recordingDone.record(
        saying, pressed.address().message(), at.today(), at.now())) {
      case RecordingDone.Result.Recorded _ ->
          PlacementState.saying(pressed.say(Phrase.NOTICE_RECORDED), true);
      case RecordingDone.Result.AlreadyDone _ ->
          PlacementState.saying(pressed.say(Phrase.NOTICE_ALREADY), false);
      case RecordingDone.Result.NotYours _ ->
          PlacementState.saying(pressed.say(Phrase.NOTICE_NOT_YOURS), false);
      case RecordingDone.Result.Refused(var reason) ->
          corrected(pressed, due, DoneFieldsReader.refused(reason));
    };
  }

  private static PlacementState corrected(
      PlacementPress pressed, Obligation due, DoneFieldsReader.Faulty faulty) {
    var errors =
        faulty.errors().entrySet().stream()
            .collect(
                toMap(
                    (Map.Entry<Field, Phrase> each) -> each.getKey().id(),
                    each -> pressed.say(each.getValue())));
    return PlacementState.done(
        due.ground().rule().id(), DoneFieldsReader.typed(pressed.data()), errors);
  }

  /** The ST-läkare asks the handledare there; the handledare makes the assessment. */
  Reply ask(PlacementPress pressed, PlacementView view) {
    var asked = line(pressed, view).filter(Line::asks).map(line -> line.step().obligation());
    var supervisor = view.supervisor();
    return asked.isEmpty() || supervisor == null
        ? pressed.partner().text(Phrase.ANSWER_OLD_CARD)
        : forms.askingFor(pressed.partner(), null, asked.get(), supervisor.id(), pressed.at());
  }

  private static Optional<Line> line(PlacementPress pressed, PlacementView view) {
    return view.lines().stream()
        .filter(line -> rule(line).equals(pressed.address().step()))
        .findFirst();
  }

  private static RuleId rule(Line line) {
    return line.step().rule().id();
  }
}
