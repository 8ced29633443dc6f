package se.stegvis.bot.dialogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.round.Kind;
import se.stegvis.scheduler.training.Language;

/** What a person can write. */
sealed interface Command {

  record Help() implements Command {}

  record Status() implements Command {}

  record History() implements Command {}

  /** Who has read what about the sender. */
  record Seen() implements Command {}

  /** Ask for an assessment, or make one; words of the name of somebody to ask, or none. */
  record Assess(String sought) implements Command {}

  /** Write down a handledarsamtal. */
  record Talk() implements Command {}

  /** Say that an IUP is finished or revised, and sign it. */
  record Iup() implements Command {}

  /** How an ST-läkare comes along; words of a name, or none. */
  record Develop(String sought) implements Command {}

  /** How many requests for assessments a week the sender has room for; null if not said. */
  record Room(@Nullable Integer most) implements Command {}

  /** Begin, follow or compile a 360° or a kollegium. */
  record Lead(Kind kind) implements Command {}

  /** The open matters before the sender. */
  record OpenMatters() implements Command {}

  /** Begin, follow or close an action plan; words of a name, or none. */
  record Plan(String sought) implements Command {}

  /** The unit's own plan after a SPUR review. */
  record UnitPlan() implements Command {}

  /** The sender's sidotjänstgöringar; words of the name of an ST-läkare, or none. */
  record Placements(String sought) implements Command {}

  /** That the sender is worried, or that the supervision does not work. */
  record Worry() implements Command {}

  /** How the sender answers requests. */
  record Statistics() implements Command {}

  /** How the sender's units stand. */
  record Units() implements Command {}

  /** No reminders until the end of a day; null if no day was understood. */
  record Pause(@Nullable LocalDate until) implements Command {}

  record PauseOff() implements Command {}

  /** Another language; null if none was understood. */
  record Speak(@Nullable Language language) implements Command {}

  /** Not understood; the word that comes nearest, null if none does. */
  record Unknown(@Nullable String nearest) implements Command {}
}
