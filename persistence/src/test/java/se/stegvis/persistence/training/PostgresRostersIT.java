package se.stegvis.persistence.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.application.OnPostgres;
import se.stegvis.scheduler.roster.ImportReport;
import se.stegvis.scheduler.roster.Rosters;
import se.stegvis.scheduler.roster.RostersContract;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.SampleRoster;
import se.stegvis.scheduler.training.TrainingRecords;

@OnPostgres
final class PostgresRostersIT extends RostersContract {

  private static final Roster EMPTY = new Roster(List.of(), List.of(), List.of());

  private final Rosters rosters;
  private final TrainingRecords records;
  private final TransactionOperations transaction;

  @Autowired
  PostgresRostersIT(Rosters rosters, TrainingRecords records, TransactionOperations transaction) {
    this.rosters = rosters;
    this.records = records;
    this.transaction = transaction;
  }

  @Override
  protected Rosters rosters() {
    return rosters;
  }

  @Override
  protected TrainingRecords records() {
    return records;
  }

  @Test
  void anImportThatFailsHalfwayLeavesNothing() {
    var roster = SampleRoster.roster();
    var programmes = new ArrayList<>(roster.programmes());
    programmes.add(ofNobody());

    assertThatThrownBy(() -> rosters.store(new Roster(roster.people(), roster.units(), programmes)))
        .isInstanceOf(DataIntegrityViolationException.class);

    assertThat(rosters.load()).isEqualTo(EMPTY);
  }

  @Test
  void anEventAddedDuringAnImportIsNotLost() throws Exception {
    rosters.store(SampleRoster.roster());
    var talk = Event.of("handledarsamtal", SampleRoster.day("2026-10-01"));

    try (var another = Executors.newSingleThreadExecutor()) {
      Future<ImportReport> report =
          transaction.execute(
              _ -> {
                records.add(SampleRoster.P1, talk);
                return another.submit(() -> rosters.store(withoutEvents()));
              });
      assertThat(report.get().changed()).doesNotContain("person anna");
    }

    assertThat(records.programme(SampleRoster.P1))
        .hasValueSatisfying(
            record -> assertThat(record.programme().events()).hasSize(5).contains(talk));
  }

  private static Roster withoutEvents() {
    var roster = SampleRoster.roster();
    var programmes =
        roster.programmes().stream().map(old -> programme(old.id(), old.trainee(), old)).toList();
    return new Roster(roster.people(), roster.units(), programmes);
  }

  private static Programme ofNobody() {
    return programme(
        new ProgrammeId("p9"),
        new PersonId("nobody"),
        SampleRoster.roster().programmes().getFirst());
  }

  private static Programme programme(ProgrammeId id, PersonId trainee, Programme like) {
    return new Programme(
        id,
        trainee,
        like.specialty(),
        like.regulation(),
        like.start(),
        like.plannedEnd(),
        like.units(),
        like.fte(),
        like.roles(),
        like.pauses(),
        id.equals(like.id()) ? like.placements() : List.of(),
        List.of());
  }
}
