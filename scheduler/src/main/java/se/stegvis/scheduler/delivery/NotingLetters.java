package se.stegvis.scheduler.delivery;

import java.time.LocalDate;
import java.util.List;
import se.stegvis.scheduler.following.MatterView;
import se.stegvis.scheduler.following.ViewingMatters;
import se.stegvis.scheduler.reading.NotingReadings;
import se.stegvis.scheduler.reading.Thing;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;

/** Notes what a letter has brought before its reader's eyes about somebody else. */
record NotingLetters(NotingReadings readings) {

  void note(Letter letter, LocalDate today) {
    var reader = letter.to().person();
    switch (letter) {
      case Letter.AssessmentLetter(_, _, var view, _, _, _) -> {
        if (view.isReading()) {
          var assessment = view.assessment();
          note(reader, assessment.programme(), Thing.ASSESSMENT, assessment.id(), today);
        }
      }
      case Letter.RoundLetter(_, _, var view, _, _, _) -> {
        if (view.isReading()) {
          note(reader, view.round().programme(), Thing.ASSESSMENT, view.round().id(), today);
        }
      }
      case Letter.MatterLetter(_, _, var view, _, _, _) -> matters(reader, List.of(view), today);
      case Letter.MattersLetter(_, _, var views, _, _, _, _) -> matters(reader, views, today);
      case Letter.PlanLetter(_, _, var view, _, _, _) ->
          note(reader, view.plan().programme(), Thing.PLAN, view.plan().id(), today);
      case Letter.PlacementLetter(_, _, var view, _, _, _) ->
          note(reader, view.programme(), Thing.PLACEMENT, view.placement().id(), today);
      case Letter.PerhapsAgain(var again, _) -> note(again, today);
      case Letter.InPeace(var again, _) -> note(again, today);
      case Letter.DigestLetter _, Letter.PlacementGoneLetter _, Letter.ReachLetter _ -> {}
    }
  }

  private void matters(PersonId reader, List<MatterView> views, LocalDate today) {
    for (var view : views.subList(0, Math.min(views.size(), ViewingMatters.MOST_LISTED))) {
      var programme = view.matter().signal().programme();
      if (programme != null) {
        note(reader, programme, Thing.SIGNAL, view.matter().id(), today);
      }
    }
  }

  private void note(
      PersonId reader, ProgrammeId programme, Thing thing, Object id, LocalDate today) {
    readings.opened(reader, programme, thing, id.toString(), today);
  }
}
