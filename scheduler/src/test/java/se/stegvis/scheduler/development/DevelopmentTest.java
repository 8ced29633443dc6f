package se.stegvis.scheduler.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.development.Development.Coverage;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.GivenEvent;
import se.stegvis.scheduler.training.Instrument;

/** What is said of how an ST-läkare comes along, and to whom. */
final class DevelopmentTest {

  private final Ward ward = new Ward(Ward.annas());

  @Test
  void ratingsStandInTheOrderOfTheDaysTheyAreAbout() {
    ward.filed("mini-cex", "bo", "2026-06-08", "overall", "4");
    ward.filed("mini-cex", "cia", "2026-03-02", "overall", "3");
    var course = ward.seenBy("anna").courses().getFirst();
    assertThat(course.form().instrument()).isEqualTo(Instrument.MINI_CEX);
    assertThat(course.times()).isEqualTo(2);
    assertThat(course.assessors()).isEqualTo(2);
    assertThat(course.series())
        .singleElement()
        .satisfies(
            series -> {
              assertThat(series.scale().id().value()).isEqualTo("uk6");
              assertThat(series.points())
                  .extracting(point -> point.on().toString(), point -> point.level().value())
                  .containsExactly(tuple("2026-03-02", 3), tuple("2026-06-08", 4));
            });
  }

  @Test
  void levelsOfDifferentScalesAreNeverDrawnTogether() {
    ward.filed("mini-cex", "bo", "2026-03-02", "overall", "4");
    ward.filed("dops", "bo", "2026-03-16", "overall", "2");
    assertThat(ward.seenBy("anna").courses())
        .extracting(course -> course.series().getFirst().scale().id().value())
        .containsExactly("uk6", "dops_sup");
  }

  @Test
  void whatWasImportedCountsLikeWhatWasFiledHere() {
    var imported =
        new Ward(
            Ward.annas()
                .happened(
                    GivenEvent.assessment(Instrument.MINI_CEX, "2026-02-20", "dag").rated(3)));
    imported.filed("mini-cex", "bo", "2026-03-02", "overall", "4");
    var course = imported.seenBy("anna").courses().getFirst();
    assertThat(course.series().getFirst().points()).hasSize(2);
    assertThat(course.assessors()).isEqualTo(2);
  }

  @Test
  void aRatingThatNothingWasSeenOfCountsButIsNoPoint() {
    ward.filed("mini-cex", "bo", "2026-03-02", "overall", "-");
    var course = ward.seenBy("anna").courses().getFirst();
    assertThat(course.times()).isOne();
    assertThat(course.series()).isEmpty();
  }

  @Test
  void whatIsTakenBackIsGone() {
    var id = ward.filed("mini-cex", "bo", "2026-03-02", "overall", "4", "strengths", "Lugn.");
    ward.recalled(id, "bo", "2026-03-02");
    assertThat(ward.seenBy("anna").isEmpty()).isTrue();
  }

  @Test
  void whatIsNotSentSaysNothing() {
    var id = ward.asked("mini-cex", "bo", "2026-03-02");
    ward.drafted(id, "bo", "2026-03-02", "strengths", "Halvskrivet");
    assertThat(ward.seenBy("anna").isEmpty()).isTrue();
  }

  @Test
  void theWordsComeTheNewestFirst() {
    ward.filed("mini-cex", "bo", "2026-03-02", "overall", "3", "improvements", "Sammanfatta mer.");
    ward.filed("cbd", "cia", "2026-05-04", "overall", "4", "strengths", "Klar tanke.");
    assertThat(ward.seenBy("anna").words())
        .extracting(
            words -> words.seen().toString(),
            words -> words.assessor().id().value(),
            words -> words.said().getFirst().question().sv(),
            words -> words.said().getFirst().text())
        .containsExactly(
            tuple("2026-05-04", "cia", "Bra gjort", "Klar tanke."),
            tuple("2026-03-02", "bo", "Nästa steg", "Sammanfatta mer."));
  }

  @Test
  void everyTitledGoalIsCountedAndOfTheOthersTheTouched() {
    ward.filed("mini-cex", "bo", "2026-03-02", "overall", "4", "goals", "STb1,STc3");
    ward.filed("mini-cex", "cia", "2026-04-07", "overall", "4", "goals", "STb1");
    var goals = ward.seenBy("anna").goals();
    assertThat(goals)
        .filteredOn(coverage -> coverage.assessments() > 0)
        .extracting(coverage -> coverage.goal().code(), Coverage::assessments)
        .containsExactly(tuple("STb1", 2), tuple("STc3", 1));
    assertThat(goals).hasSize(12);
  }

  @Test
  void saysWhatAReliablePictureTakes() {
    ward.filed("mini-cex", "bo", "2026-03-02", "overall", "4");
    ward.filed("dops", "cia", "2026-04-07", "overall", "2");
    ward.filed("dops", "cia", "2026-05-07", "overall", "3");
    var reliability = Objects.requireNonNull(ward.seenBy("anna").reliability());
    assertThat(reliability).isEqualTo(new Reliability(3, 2, 2));
    assertThat(reliability.missingAssessments()).isEqualTo(9);
    assertThat(reliability.missingMoments()).isEqualTo(1);
    assertThat(reliability.missingAssessors()).isEqualTo(2);
    assertThat(reliability.isEnough()).isFalse();
    assertThat(new Reliability(12, 3, 4).isEnough()).isTrue();
  }

  @Test
  void theSameInstrumentAboutDifferentThingsIsSeveralMoments() {
    ward.filed("medsittning", "bo", "2026-03-02", "overall", "4", "conversation", "patient");
    ward.filed("medsittning", "bo", "2026-04-07", "overall", "4", "conversation", "relatives");
    ward.filed("medsittning", "bo", "2026-05-07", "overall", "4");
    assertThat(ward.seenBy("anna").reliability()).isEqualTo(new Reliability(3, 2, 1));
  }

  @Test
  void theReceivingHandledareSeesThePlacementAlone() {
    ward.filed("mini-cex", "bo", "2026-03-02", "overall", "3", "strengths", "Hemma.");
    ward.filed("mini-cex", "eva", "2026-10-05", "overall", "4", "strengths", "Borta.");
    var seen = ward.seenBy("eva");
    assertThat(seen.courses().getFirst().times()).isOne();
    assertThat(seen.words())
        .extracting(words -> words.assessor().id().value())
        .containsExactly("eva");
    assertThat(seen.reliability()).isNull();
    assertThat(seen.goals()).isEmpty();
    assertThat(ward.seenBy("bo").words()).hasSize(2);
  }

  @Test
  void theStudierektorSeesWhatTheFormsLetThemRead() {
    ward.filed("mini-cex", "bo", "2026-03-02", "overall", "3", "strengths", "Lugn.");
    assertThat(ward.seenBy("cia").isEmpty()).isTrue();
  }

  @Test
  void nobodyElseSeesAnything() {
    ward.filed("mini-cex", "dag", "2026-03-02", "overall", "3");
    for (var other : new String[] {"dag", "nobody"}) {
      assertThat(ward.developments().of(Ward.ANNAS, Given.person(other), Ward.TODAY)).isEmpty();
      assertThat(ward.developments().open(Given.person(other), Ward.TODAY)).isEmpty();
    }
  }

  @Test
  void everybodyChoosesAmongThoseTheyMaySee() {
    for (var reader : new String[] {"anna", "bo", "eva", "cia"}) {
      assertThat(ward.developments().open(Given.person(reader), Ward.TODAY))
          .extracting(Developments.About::programme)
          .containsExactly(Ward.ANNAS);
    }
  }
}
