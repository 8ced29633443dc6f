package se.stegvis.scheduler.delivery;

import java.time.LocalDate;
import java.util.List;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.training.Language;

/**
 * What an e-mail says in place of a card: less, since it is read by more eyes than a chat. It holds
 * no name, no text that somebody has written and nothing of a rule's own words.
 *
 * @param mayBeThere whether it may have arrived before, since an answer was lost
 * @param attempt how many times it has been tried, this time included
 */
public record MailLetter(
    MessageId message,
    String address,
    Language language,
    Gist gist,
    boolean mayBeThere,
    int attempt) {

  /** What it is about, in so many words. */
  public sealed interface Gist {

    /**
     * Things that are due.
     *
     * @param others how many more there are, that are not for an e-mail to name
     */
    record Due(List<Line> lines, int others) implements Gist {
      public Due {
        lines = List.copyOf(lines);
      }
    }

    /** Somebody asks for an assessment. */
    record Request() implements Gist {}

    /** Something, whatever it is. */
    record Something() implements Gist {}
  }

  /**
   * Things of one kind with one day.
   *
   * @param lastDay the last day on which it is on time
   * @param overdue whether that day has passed
   */
  public record Line(Topic topic, LocalDate lastDay, boolean overdue, int count) {}

  /** The kinds that an e-mail names. */
  public enum Topic {
    SUPERVISION,
    IUP,
    ASSESSMENT,
    PLACEMENT,
    REVIEW,
    COLLEGIUM,
    TEACHING
  }
}
