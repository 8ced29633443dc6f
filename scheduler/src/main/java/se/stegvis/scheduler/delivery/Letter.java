package se.stegvis.scheduler.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.assessing.AssessmentView;
import se.stegvis.scheduler.assessing.RoundView;
import se.stegvis.scheduler.assessment.Occasion;
import se.stegvis.scheduler.following.MatterView;
import se.stegvis.scheduler.matter.MatterNews;
import se.stegvis.scheduler.outbox.Conversation;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.placement.PlacementNews;
import se.stegvis.scheduler.placing.PlacementGone;
import se.stegvis.scheduler.placing.PlacementView;
import se.stegvis.scheduler.plan.PlanNews;
import se.stegvis.scheduler.planning.PlanView;
import se.stegvis.scheduler.reach.UnitReach;
import se.stegvis.scheduler.reminder.Digest;
import se.stegvis.scheduler.round.News;
import se.stegvis.scheduler.training.Language;

/** A message with the words it needs, ready to be carried to where a person can be reached. */
public sealed interface Letter {

  Conversation to();

  /** The message whose id the card carries. */
  MessageId message();

  /** The activity that it is drawn over, null for a new one. */
  @Nullable String replaces();

  /** How many times it has been tried, this time included. */
  int attempt();

  /** A letter that may have arrived before, since an answer was lost: it says so. */
  record PerhapsAgain(Letter letter, Language language) implements Letter {

    @Override
    public Conversation to() {
      return letter.to();
    }

    @Override
    public MessageId message() {
      return letter.message();
    }

    @Override
    public @Nullable String replaces() {
      return letter.replaces();
    }

    @Override
    public int attempt() {
      return letter.attempt();
    }
  }

  /**
   * A letter drawn over an earlier one at a time when people are left in peace: if that one is
   * there no more, none is sent in its place until then.
   */
  record InPeace(Letter letter, Instant until) implements Letter {

    @Override
    public Conversation to() {
      return letter.to();
    }

    @Override
    public MessageId message() {
      return letter.message();
    }

    @Override
    public @Nullable String replaces() {
      return letter.replaces();
    }

    @Override
    public int attempt() {
      return letter.attempt();
    }
  }

  /** A morning's digest. */
  record DigestLetter(
      MessageId message, Conversation to, Digest digest, @Nullable String replaces, int attempt)
      implements Letter {}

  /** Something about an assessment. */
  record AssessmentLetter(
      MessageId message,
      Conversation to,
      AssessmentView view,
      Occasion occasion,
      @Nullable String replaces,
      int attempt)
      implements Letter {}

  /** A matter. */
  record MatterLetter(
      MessageId message,
      Conversation to,
      MatterView view,
      MatterNews news,
      @Nullable String replaces,
      int attempt)
      implements Letter {}

  /**
   * Somebody's matters.
   *
   * @param isMorning whether these are those that are new in a morning; else all that are open
   */
  record MattersLetter(
      MessageId message,
      Conversation to,
      List<MatterView> views,
      Language language,
      boolean isMorning,
      @Nullable String replaces,
      int attempt)
      implements Letter {
    public MattersLetter {
      views = List.copyOf(views);
    }
  }

  /** Something about an action plan. */
  record PlanLetter(
      MessageId message,
      Conversation to,
      PlanView view,
      PlanNews news,
      @Nullable String replaces,
      int attempt)
      implements Letter {}

  /** Something about a sidotjänstgöring. */
  record PlacementLetter(
      MessageId message,
      Conversation to,
      PlacementView view,
      PlacementNews news,
      @Nullable String replaces,
      int attempt)
      implements Letter {}

  /** Whom Stegvis cannot reach. */
  record ReachLetter(
      MessageId message,
      Conversation to,
      List<UnitReach> units,
      LocalDate today,
      Language language,
      @Nullable String replaces,
      int attempt)
      implements Letter {
    public ReachLetter {
      units = List.copyOf(units);
    }
  }

  /** A sidotjänstgöring that the person sees no more. */
  record PlacementGoneLetter(
      MessageId message,
      Conversation to,
      PlacementGone gone,
      @Nullable String replaces,
      int attempt)
      implements Letter {}

  /** Something about a round. */
  record RoundLetter(
      MessageId message,
      Conversation to,
      RoundView view,
      News news,
      @Nullable String replaces,
      int attempt)
      implements Letter {}
}
