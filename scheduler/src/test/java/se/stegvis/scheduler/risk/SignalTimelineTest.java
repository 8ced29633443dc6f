package se.stegvis.scheduler.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.GivenEvent;
import se.stegvis.scheduler.training.GivenProgramme;

/** What is said of signals as the days go by, each once. */
class SignalTimelineTest {

  @Test
  void aSignalIsSaidOnceAndOnceMoreWhenItGrows() {
    assertThat(said(talkedLast("2026-01-31"), "2026-03-01", "2026-12-31"))
        .containsExactly("2026-03-16 NOTICE", "2026-04-01 RISK");
  }

  @Test
  void whatStoodBeforeTheFirstDayCountsAsSaid() {
    assertThat(said(talkedLast("2026-01-31"), "2026-03-20", "2026-12-31"))
        .containsExactly("2026-04-01 RISK");
    assertThat(said(talkedLast("2026-01-31"), "2026-04-10", "2026-12-31")).isEmpty();
  }

  @Test
  void whatClosesOnADayOfRestIsSaidOnTheNextWorkingDay() {
    var mended = talkedLast("2026-01-31").happened(GivenEvent.talk("2026-03-28", 60).with("bo"));
    assertThat(said(mended, "2026-03-01", "2026-04-20"))
        .containsExactly("2026-03-16 NOTICE", "2026-03-30 closed");
  }

  @Test
  void whatClosesOnTheDayItWouldHaveGrownOnlyCloses() {
    var mended = talkedLast("2026-01-31").happened(GivenEvent.talk("2026-04-01", 60).with("bo"));
    assertThat(said(mended, "2026-03-01", "2026-04-14"))
        .containsExactly("2026-03-16 NOTICE", "2026-04-01 closed");
  }

  @Test
  void whatRisesInAPauseIsSaidThirtyDaysAfterIt() {
    var resting = talkedLast("2026-01-31").pausedBetween("2026-03-10", "2026-03-20");
    // The last on-time day has passed when the pause begins, so that it does not move.
    assertThat(said(resting, "2026-03-01", "2026-04-30")).containsExactly("2026-04-20 RISK");
    assertThat(said(resting, "2026-03-18", "2026-04-30")).containsExactly("2026-04-20 RISK");
  }

  @Test
  void whatWasSaidBeforeAPauseIsNotSaidAgainAfterIt() {
    var resting = talkedLast("2026-01-31").pausedBetween("2026-03-20", "2026-03-30");
    assertThat(said(resting, "2026-03-01", "2026-05-31"))
        .containsExactly("2026-03-16 NOTICE", "2026-04-30 RISK");
    assertThat(said(resting, "2026-03-25", "2026-04-29")).isEmpty();
  }

  private static GivenProgramme talkedLast(String on) {
    return Given.programme("p1")
        .startingOn("2026-01-01")
        .under("sas-boras")
        .withMainSupervisor("bo")
        .happened(GivenEvent.talk(on, 60).with("bo"));
  }

  private static List<String> said(GivenProgramme programme, String from, String to) {
    return new SignalTimeline(Looking.PROFILES, Looking.FORMS, new WorkingDays())
            .play(
                List.of(programme.toRecord()),
                List.of(),
                LocalDate.parse(from),
                LocalDate.parse(to))
            .stream()
            .filter(entry -> entry.signal().key().kind() == SignalKind.TALK_OVERDUE)
            .map(entry -> entry.on() + " " + (entry.closed() ? "closed" : entry.signal().level()))
            .toList();
  }
}
