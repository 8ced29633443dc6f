package se.stegvis.scheduler.following;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.due.Due;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.risk.Signals;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.TrainingRecords;
import se.stegvis.scheduler.training.Unit;
import se.stegvis.scheduler.training.UnitId;
import se.stegvis.scheduler.training.UnitRecord;

/**
 * Looks at every programme and unit and lets their matters follow the signals that stand: raises,
 * closes, reopens, climbs and tells. Each record is read and looked at in its own transaction, so
 * that one that fails or cannot be read stops no other; again on the same day it says nothing new.
 */
public final class RaisingSignals {

  private static final Logger LOG = LoggerFactory.getLogger(RaisingSignals.class);
  private static final int PAGE = 200;

  private final Profiles profiles;
  private final Forms forms;
  private final TrainingRecords records;
  private final Watching watching;
  private final KeepingMatters keeping;
  private final TransactionOperations transactions;

  public RaisingSignals(
      Profiles profiles,
      Forms forms,
      TrainingRecords records,
      Watching watching,
      KeepingMatters keeping,
      TransactionOperations transactions) {
    this.profiles = profiles;
    this.forms = forms;
    this.records = records;
    this.watching = watching;
    this.keeping = keeping;
    this.transactions = transactions;
  }

  /**
   * The daily look at everything.
   *
   * @return the records that could not be looked at, by kind and id
   */
  public List<String> on(LocalDate today) {
    var failed = new ArrayList<String>();
    var now = QuietHours.morningOf(today);
    for (var page = records.programmeIdsAfter(new ProgrammeId(""), PAGE);
        !page.isEmpty();
        page = records.programmeIdsAfter(page.getLast(), PAGE)) {
      page.forEach(
          id ->
              alone(
                  "programme " + id,
                  () -> records.hold(id).ifPresent(record -> raise(record, today, now, true)),
                  failed));
    }
    for (var page = records.unitIdsAfter(new UnitId(""), PAGE);
        !page.isEmpty();
        page = records.unitIdsAfter(page.getLast(), PAGE)) {
      page.forEach(
          id ->
              alone(
                  "unit " + id,
                  () -> records.unit(id).ifPresent(record -> raise(record, today, now)),
                  failed));
    }
    return List.copyOf(failed);
  }

  /**
   * Looks at one programme at once, in the caller's transaction if there is one, since something
   * has been said or entered. What is no risk waits for the morning to be told.
   */
  public void about(ProgrammeId programme, LocalDate today, Instant now) {
    records
        .programme(programme)
        .ifPresent(
            record -> transactions.executeWithoutResult(_ -> raise(record, today, now, false)));
  }

  private void alone(String what, Runnable raising, List<String> failed) {
    try {
      transactions.executeWithoutResult(_ -> raising.run());
    } catch (RuntimeException e) {
      LOG.error("{} could not be looked at for signals today", what, e);
      failed.add(what);
    }
  }

  private void raise(TrainingRecord record, LocalDate today, Instant now, boolean isMorning) {
    var watched = watching.watched(record);
    var due = Due.of(profiles, record, today);
    keeping.keep(
        new KeepingMatters.Look(
            Around.of(record, today),
            profiles.thresholds(record.homeOn(today).map(Unit::profile).orElse(null), today),
            Signals.of(profiles, forms, watched, due, today),
            due,
            watched.plans(),
            isMorning,
            now),
        record.programme().id());
  }

  private void raise(UnitRecord record, LocalDate today, Instant now) {
    var due = Due.of(profiles, record, today);
    keeping.keep(
        new KeepingMatters.Look(
            Around.of(record, today),
            profiles.thresholds(record.unit().profile(), today),
            Signals.of(profiles, record, due, today),
            due,
            List.of(),
            true,
            now),
        record.unit().id());
  }
}
