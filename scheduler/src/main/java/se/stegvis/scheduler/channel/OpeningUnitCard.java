package se.stegvis.scheduler.channel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.Matters;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Conversations;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.reading.Attempt;
import se.stegvis.scheduler.reading.Readings;
import se.stegvis.scheduler.reading.Thing;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.TrainingRecords;
import se.stegvis.scheduler.training.Unit;
import se.stegvis.scheduler.training.UnitRecord;

/**
 * Somebody presses a unit's card in its channel. Who follows the unit's matters by the roles of
 * today gets them in their own chat; all others get nothing, and that they tried is kept.
 */
public final class OpeningUnitCard {

  private static final Set<Role> FOLLOWING = EnumSet.of(Role.SR, Role.KSR);
  private static final Set<Role> ONCE_TOLD = EnumSet.of(Role.VC, Role.OSR, Role.ORSR);

  private final TrainingRecords records;
  private final Matters matters;
  private final Conversations conversations;
  private final Readings readings;
  private final Outbox outbox;
  private final TransactionOperations transactions;

  public OpeningUnitCard(
      TrainingRecords records,
      Matters matters,
      Conversations conversations,
      Readings readings,
      Outbox outbox,
      TransactionOperations transactions) {
    this.records = records;
    this.matters = matters;
    this.conversations = conversations;
    this.readings = readings;
    this.outbox = outbox;
    this.transactions = transactions;
  }

  /** What comes of a press. */
  public enum Result {
    /** It is on its way to their own chat. */
    SENT,
    /** They may see it, but have no chat with the bot. */
    NO_CHAT,
    NOT_YOURS
  }

  /**
   * Opens it for whoever has pressed it.
   *
   * @param channel the channel's id as Teams says it, never what a card sends back
   */
  public Result open(PersonId person, String channel, Instant now) {
    if (!follows(person, channel, day(now))) {
      refuse(person.value(), channel, now);
      return Result.NOT_YOURS;
    }
    if (conversations.of(person).isEmpty()) {
      return Result.NO_CHAT;
    }
    var asked = new Content.MattersAsked(now.atZone(QuietHours.STOCKHOLM).toLocalDateTime());
    transactions.executeWithoutResult(_ -> outbox.add(Message.pending(person, asked, now)));
    return Result.SENT;
  }

  /**
   * Keeps that somebody tried who may not.
   *
   * @param by the person's id, or the Entra object id of somebody who is not in the roster
   */
  public void refuse(String by, String channel, Instant now) {
    transactions.executeWithoutResult(
        _ -> readings.add(new Attempt(by, Thing.UNIT_OVERVIEW, channel, day(now))));
  }

  private boolean follows(PersonId person, String channel, LocalDate today) {
    return records.unitsConcerning(List.of(person)).stream()
        .map(UnitRecord::unit)
        .filter(unit -> channel.equals(unit.alertChannel()))
        .anyMatch(
            unit ->
                holds(person, unit, FOLLOWING, today)
                    || (holds(person, unit, ONCE_TOLD, today) && wasTold(person, unit)));
  }

  private static boolean holds(
      PersonId person, Unit unit, Collection<Role> roles, LocalDate today) {
    return unit.roles().stream()
        .anyMatch(
            each ->
                each.person().equals(person)
                    && roles.contains(each.role())
                    && each.during().contains(today));
  }

  private boolean wasTold(PersonId person, Unit unit) {
    return matters.openOf(List.of(unit.id())).stream()
        .map(Matter::hearers)
        .anyMatch(hearers -> hearers.contains(person));
  }

  private static LocalDate day(Instant now) {
    return now.atZone(QuietHours.STOCKHOLM).toLocalDate();
  }
}
