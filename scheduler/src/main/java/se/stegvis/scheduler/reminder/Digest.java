package se.stegvis.scheduler.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;

/**
 * All that one person has before them on a day, as one card shows it.
 *
 * @param overdue past the last on-time day, the oldest first
 * @param soon due within two weeks
 * @param later the next few after that
 * @param settled what an earlier version of the card asked for and that is done by now
 */
public record Digest(
    Person to,
    Language language,
    LocalDate day,
    List<DigestItem> overdue,
    List<DigestItem> soon,
    List<DigestItem> later,
    List<DigestItem> settled) {

  public Digest {
    overdue = List.copyOf(overdue);
    soon = List.copyOf(soon);
    later = List.copyOf(later);
    settled = List.copyOf(settled);
  }

  public Stream<DigestItem> undone() {
    return Stream.of(overdue, soon, later).flatMap(List::stream);
  }

  public Optional<DigestItem> find(ObligationKey key) {
    return Stream.concat(undone(), settled.stream())
        .filter(item -> item.obligation().key().equals(key))
        .findFirst();
  }
}
