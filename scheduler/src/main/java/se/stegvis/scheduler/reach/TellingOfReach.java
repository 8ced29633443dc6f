package se.stegvis.scheduler.reach;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.TrainingRecords;
import se.stegvis.scheduler.training.UnitId;

/**
 * The week's first working morning: tells each studierektor whom of their unit Stegvis cannot
 * reach. Where everybody can be reached nothing is said.
 */
public final class TellingOfReach {

  private static final Logger LOG = LoggerFactory.getLogger(TellingOfReach.class);
  private static final int PAGE = 100;

  private final TrainingRecords records;
  private final ViewingReach viewing;
  private final Outbox outbox;
  private final WorkingDays workingDays;

  public TellingOfReach(
      TrainingRecords records, ViewingReach viewing, Outbox outbox, WorkingDays workingDays) {
    this.records = records;
    this.viewing = viewing;
    this.outbox = outbox;
    this.workingDays = workingDays;
  }

  /**
   * Does what is to be done today; again on the same day it does nothing new.
   *
   * @return whether all could be told
   */
  public boolean on(LocalDate today) {
    var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    if (!workingDays.onOrAfter(monday).equals(today)) {
      return true;
    }
    var isThrough = true;
    var units = records.unitIdsAfter(new UnitId(""), PAGE);
    while (!units.isEmpty()) {
      for (var unit : units) {
        isThrough &= tell(unit, monday, today);
      }
      units = records.unitIdsAfter(units.getLast(), PAGE);
    }
    return isThrough;
  }

  private boolean tell(UnitId id, LocalDate monday, LocalDate today) {
    try {
      records.unit(id).stream()
          .flatMap(each -> ViewingReach.readers(each.unit(), today).stream())
          .forEach(reader -> tell(reader, monday, today));
      return true;
    } catch (RuntimeException e) {
      LOG.error("whom nobody reaches in unit {} could not be told", id, e);
      return false;
    }
  }

  private void tell(PersonId reader, LocalDate monday, LocalDate today) {
    List<UnitReach> reach = viewing.of(reader, today);
    if (!reach.isEmpty()) {
      outbox.add(Message.pending(reader, new Content.Reach(monday), QuietHours.morningOf(today)));
    }
  }
}
