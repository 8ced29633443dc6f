package se.stegvis.scheduler.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.assessing.ViewingAssessments;
import se.stegvis.scheduler.assessing.ViewingRounds;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.following.ViewingMatters;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Conversation;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.placement.PlacementNews;
import se.stegvis.scheduler.placing.ViewingPlacements;
import se.stegvis.scheduler.planning.ViewingPlans;
import se.stegvis.scheduler.reach.ViewingReach;
import se.stegvis.scheduler.reading.NotingReadings;
import se.stegvis.scheduler.reminder.Digest;
import se.stegvis.scheduler.reminder.Digesting;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.PersonId;

/** Puts messages into words, from what is true at the moment. */
public final class Letters {

  private final Digesting digesting;
  private final ViewingAssessments viewing;
  private final ViewingRounds viewingRounds;
  private final ViewingMatters viewingMatters;
  private final ViewingPlans viewingPlans;
  private final ViewingPlacements viewingPlacements;
  private final ViewingReach viewingReach;
  private final NotingLetters noting;

  public Letters(
      Digesting digesting,
      ViewingAssessments viewing,
      ViewingRounds viewingRounds,
      ViewingMatters viewingMatters,
      ViewingPlans viewingPlans,
      ViewingPlacements viewingPlacements,
      ViewingReach viewingReach,
      NotingReadings noting) {
    this.viewingReach = viewingReach;
    this.noting = new NotingLetters(noting);
    this.viewingPlans = viewingPlans;
    this.viewingPlacements = viewingPlacements;
    this.viewingMatters = viewingMatters;
    this.digesting = digesting;
    this.viewing = viewing;
    this.viewingRounds = viewingRounds;
  }

  /** The letter of a message that is sent anew; empty if it is settled meanwhile. */
  Optional<Letter> first(Message message, Conversation to, Instant now) {
    var letter = fresh(message, to, now);
    return message.unheard() == 0
        ? letter
        : letter.flatMap(
            again ->
                viewingMatters
                    .languageOf(message.to())
                    .map(language -> new Letter.PerhapsAgain(again, language)));
  }

  /** Notes a letter that was shown, or may have been, as the reading that it is. */
  void note(Letter letter, Instant now) {
    noting.note(letter, day(now));
  }

  /** A letter that nobody is shown; empty if it is settled meanwhile. */
  Optional<Unshown> unshown(Message message, Instant now) {
    return fresh(message, nowhere(message.to()), now)
        .flatMap(
            letter ->
                viewingMatters
                    .languageOf(message.to())
                    .map(language -> new Unshown(letter, language)));
  }

  /** What is known of a message for somebody who is written to in another way. */
  record Unshown(Letter letter, Language language) {}

  private static Conversation nowhere(PersonId person) {
    return new Conversation(person, "", "", "", "", "");
  }

  private Optional<Letter> fresh(Message message, Conversation to, Instant now) {
    return switch (message.content()) {
      case Content.Digest digest ->
          digest(message, now)
              .filter(current -> isStillDue(current, digest))
              .map(current -> letter(message, to, current, null, message.attempt()));
      case Content.OfAssessment about ->
          viewing
              .view(about.assessment(), message.to(), day(now), now)
              .filter(view -> about.occasion().holds(view.assessment()))
              .map(
                  view ->
                      new Letter.AssessmentLetter(
                          message.id(), to, view, about.occasion(), null, message.attempt()));
      case Content.OfRound about ->
          viewingRounds
              .view(about.round(), message.to(), "", day(now))
              .filter(view -> about.news().holds(view.round()))
              .map(
                  view ->
                      new Letter.RoundLetter(
                          message.id(), to, view, about.news(), null, message.attempt()));
      case Content.OfMatter about ->
          viewingMatters
              .view(about.matter(), message.to(), day(now))
              .filter(view -> view.matter().isOpen())
              .map(
                  view ->
                      new Letter.MatterLetter(
                          message.id(), to, view, about.news(), null, message.attempt()));
      case Content.Matters(var morning) ->
          matters(message, to, morning, null, message.attempt(), now)
              .filter(letter -> !letter.views().isEmpty())
              .map(letter -> letter);
      case Content.MattersAsked _ ->
          asked(message, to, null, message.attempt(), now).map(letter -> letter);
      case Content.OfPlan about ->
          viewingPlans
              .view(about.plan(), message.to(), day(now))
              .filter(view -> about.news().holds(view.plan()))
              .map(
                  view ->
                      new Letter.PlanLetter(
                          message.id(), to, view, about.news(), null, message.attempt()));
      case Content.OfPlacement about ->
          about.news() == PlacementNews.CANCELLED
              ? cancelled(message, about, to, now)
              : placement(message, about, to, null, message.attempt(), now);
      case Content.Reach _ ->
          reach(message, to, null, message.attempt(), now)
              .filter(letter -> !letter.units().isEmpty())
              .map(letter -> letter);
      case Content.Redraw _ -> Optional.empty();
    };
  }

  /** The letter of a delivered message as it is now; empty if nobody can see it any more. */
  Optional<Letter> again(Message original, Conversation to, int attempt, Instant now) {
    var replaces = original.activityId();
    if (replaces == null) {
      return Optional.empty();
    }
    return switch (original.content()) {
      case Content.Digest _ ->
          digest(original, now).map(current -> letter(original, to, current, replaces, attempt));
      case Content.OfAssessment about ->
          viewing
              .view(about.assessment(), original.to(), day(now), now)
              .map(
                  view ->
                      new Letter.AssessmentLetter(
                          original.id(), to, view, about.occasion(), replaces, attempt));
      case Content.OfRound about ->
          viewingRounds
              .view(about.round(), original.to(), "", day(now))
              .map(
                  view ->
                      new Letter.RoundLetter(
                          original.id(), to, view, about.news(), replaces, attempt));
      case Content.OfMatter about ->
          viewingMatters
              .view(about.matter(), original.to(), day(now))
              .map(
                  view ->
                      new Letter.MatterLetter(
                          original.id(), to, view, about.news(), replaces, attempt));
      case Content.Matters(var morning) ->
          matters(original, to, morning, replaces, attempt, now).map(letter -> letter);
      case Content.MattersAsked _ ->
          asked(original, to, replaces, attempt, now).map(letter -> letter);
      case Content.OfPlan about ->
          viewingPlans
              .view(about.plan(), original.to(), day(now))
              .map(
                  view ->
                      new Letter.PlanLetter(
                          original.id(), to, view, about.news(), replaces, attempt));
      case Content.OfPlacement about ->
          placement(original, about, to, replaces, attempt, now)
              .or(() -> gone(original, about, to, replaces, attempt, now));
      case Content.Reach _ -> reach(original, to, replaces, attempt, now).map(letter -> letter);
      case Content.Redraw _ -> Optional.empty();
    };
  }

  private Optional<Letter> placement(
      Message message,
      Content.OfPlacement about,
      Conversation to,
      @Nullable String replaces,
      int attempt,
      Instant now) {
    return viewingPlacements
        .view(about.placement(), message.to(), day(now))
        .map(
            view ->
                new Letter.PlacementLetter(
                    message.id(), to, view, about.news(), replaces, attempt));
  }

  /** Unless it has been registered anew meanwhile, or is none of theirs. */
  private Optional<Letter> cancelled(
      Message message, Content.OfPlacement about, Conversation to, Instant now) {
    return viewingPlacements.view(about.placement(), message.to(), day(now)).isPresent()
        ? Optional.empty()
        : viewingPlacements
            .gone(about.placement(), message.to(), day(now))
            .filter(gone -> gone.cancelled() != null)
            .map(
                gone ->
                    new Letter.PlacementGoneLetter(
                        message.id(), to, gone, null, message.attempt()));
  }

  /** What stood on a card is nobody's any more, also where it has been read. */
  private Optional<Letter> gone(
      Message original,
      Content.OfPlacement about,
      Conversation to,
      String replaces,
      int attempt,
      Instant now) {
    return viewingPlacements
        .gone(about.placement(), original.to(), day(now))
        .map(gone -> new Letter.PlacementGoneLetter(original.id(), to, gone, replaces, attempt));
  }

  private Optional<Letter.ReachLetter> reach(
      Message message, Conversation to, @Nullable String replaces, int attempt, Instant now) {
    return viewingMatters
        .languageOf(message.to())
        .map(
            language ->
                new Letter.ReachLetter(
                    message.id(),
                    to,
                    viewingReach.of(message.to(), day(now)),
                    day(now),
                    language,
                    replaces,
                    attempt));
  }

  private Optional<Letter.MattersLetter> matters(
      Message message,
      Conversation to,
      LocalDate morning,
      @Nullable String replaces,
      int attempt,
      Instant now) {
    return viewingMatters
        .languageOf(message.to())
        .map(
            language ->
                new Letter.MattersLetter(
                    message.id(),
                    to,
                    viewingMatters.toldOn(morning, message.to(), day(now)),
                    language,
                    true,
                    replaces,
                    attempt));
  }

  /** All that is open, also where that is nothing: they have asked. */
  private Optional<Letter.MattersLetter> asked(
      Message message, Conversation to, @Nullable String replaces, int attempt, Instant now) {
    return viewingMatters
        .languageOf(message.to())
        .map(
            language ->
                new Letter.MattersLetter(
                    message.id(),
                    to,
                    viewingMatters.open(message.to(), day(now)),
                    language,
                    false,
                    replaces,
                    attempt));
  }

  private Optional<Digest> digest(Message message, Instant now) {
    return message.content() instanceof Content.Digest digest
        ? digesting.of(message.to(), day(now), digest.occasions())
        : Optional.empty();
  }

  private static Letter letter(
      Message message, Conversation to, Digest digest, @Nullable String replaces, int attempt) {
    return new Letter.DigestLetter(message.id(), to, digest, replaces, attempt);
  }

  private static boolean isStillDue(Digest current, Content.Digest digest) {
    return current.undone().anyMatch(item -> digest.occasions().contains(item.obligation().key()));
  }

  private static LocalDate day(Instant now) {
    return now.atZone(QuietHours.STOCKHOLM).toLocalDate();
  }
}
