package se.stegvis.bot.card;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.Event;

/**
 * What has happened lately around a person.
 *
 * @param entries the newest first
 * @param reminded the last reminder, null if there was none
 */
public record History(List<Entry> entries, @Nullable Reminded reminded) {

  public History {
    entries = List.copyOf(entries);
  }

  /**
   * A reminder that was given.
   *
   * @param byMail whether it went by e-mail, since Teams did not reach them
   */
  public record Reminded(LocalDate morning, boolean byMail) {}

  /**
   * Something recorded.
   *
   * @param trainee whom it concerns, null if that is the reader
   */
  public record Entry(Event event, @Nullable String trainee) {}
}
