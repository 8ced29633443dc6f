package se.stegvis.scheduler.assessment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.Face;
import se.stegvis.scheduler.form.FormId;
import se.stegvis.scheduler.form.ScaleId;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;

/**
 * One form about one ST-läkare in one person's hands, from being asked for to being read: an
 * assessment, a talk's notes, a placement's feedback.
 *
 * @param scale what its ratings are made on, fixed when it is asked for
 * @param assessor who fills it in
 * @param askedBy the ST-läkare, or the assessor who began it unasked
 * @param round the round that it is part of, null if it stands alone
 * @param seen when it happened that is assessed
 * @param lastDay the last day on which it can be answered
 * @param answers what the assessor has typed so far, or has sent
 * @param face how much of the form the assessor has opened
 * @param own the ST-läkare's own rating of the same occasion
 * @param passedTo whom the assessor pointed to instead when declining
 * @param comment what the ST-läkare has written on reading it
 */
public record Assessment(
    AssessmentId id,
    FormId form,
    int version,
    @Nullable ScaleId scale,
    ProgrammeId programme,
    PersonId trainee,
    PersonId assessor,
    PersonId askedBy,
    @Nullable RoundId round,
    @Nullable PlacementId placement,
    LocalDate seen,
    Instant asked,
    LocalDate lastDay,
    boolean renewed,
    State state,
    Answers answers,
    Face face,
    Answers own,
    @Nullable Instant answered,
    @Nullable PersonId passedTo,
    @Nullable Instant read,
    String comment) {

  /** How long a request stands, counted from the day it is asked or renewed. */
  public static final Period STANDS = Period.ofDays(14);

  /** How long after the occasion an answer still has its full value. */
  public static final Period FRESH = Period.ofDays(14);

  /** How long after sending it can be corrected or recalled. */
  public static final Duration CHANGEABLE = Duration.ofHours(24);

  /** Where it stands. */
  public enum State {
    /** The ST-läkare fills it in with the assessor beside; the assessor has not got it yet. */
    PREPARED,
    /** The assessor has it. */
    OPEN,
    /** It is sent, and counts. */
    SENT,
    DECLINED,
    EXPIRED,
    /** Taken back, by who asked before it was answered or by the assessor within 24 hours. */
    RECALLED
  }

  public boolean isSent() {
    return state == State.SENT;
  }

  /** Whether it still waits for an answer. */
  public boolean isOpen() {
    return state == State.OPEN || state == State.PREPARED;
  }

  /** Whether somebody else than its assessor asked for it. */
  public boolean isAsked() {
    return !askedBy.equals(assessor);
  }

  /** Whether so long has gone since the occasion that what is remembered has limited value. */
  public boolean isStale(LocalDate today) {
    return today.isAfter(seen.plus(FRESH));
  }

  /** Whether the assessor may still correct it or take it back. */
  public boolean isChangeable(Instant now) {
    return isSent() && answered != null && now.isBefore(answered.plus(CHANGEABLE));
  }

  public Assessment drafted(Answers typed, Face shown) {
    return with(state, seen, typed, shown, answered);
  }

  public Assessment handedOver(Instant now, LocalDate today) {
    return with(State.OPEN, seen, answers, face, null).asked(now, today, renewed);
  }

  /** Sent, or sent again corrected; {@code on} is when it happened. */
  public Assessment sent(Answers checked, LocalDate on, Instant now) {
    return with(State.SENT, on, checked, face, answered == null ? now : answered);
  }

  public Assessment closed(State closed) {
    return with(closed, seen, answers, face, answered);
  }

  public Assessment renewed(Instant now, LocalDate today) {
    return with(State.OPEN, seen, answers, face, null).asked(now, today, true);
  }

  private Assessment asked(Instant now, LocalDate today, boolean again) {
    return new Assessment(
        id,
        form,
        version,
        scale,
        programme,
        trainee,
        assessor,
        askedBy,
        round,
        placement,
        seen,
        now,
        today.plus(STANDS),
        again,
        state,
        answers,
        face,
        own,
        answered,
        passedTo,
        read,
        comment);
  }

  public Assessment declined(@Nullable PersonId instead) {
    return new Assessment(
        id,
        form,
        version,
        scale,
        programme,
        trainee,
        assessor,
        askedBy,
        round,
        placement,
        seen,
        asked,
        lastDay,
        renewed,
        State.DECLINED,
        Answers.NONE,
        face,
        own,
        answered,
        instead,
        read,
        comment);
  }

  public Assessment withOwn(Answers rated) {
    return new Assessment(
        id, form, version, scale, programme, trainee, assessor, askedBy, round, placement, seen,
        asked, lastDay, renewed, state, answers, face, rated, answered, passedTo, read, comment);
  }

  public Assessment read(Instant now, String said) {
    return new Assessment(
        id, form, version, scale, programme, trainee, assessor, askedBy, round, placement, seen,
        asked, lastDay, renewed, state, answers, face, own, answered, passedTo, now, said);
  }

  private Assessment with(
      State other, LocalDate on, Answers typed, Face shown, @Nullable Instant when) {
    return new Assessment(
        id, form, version, scale, programme, trainee, assessor, askedBy, round, placement, on,
        asked, lastDay, renewed, other, typed, shown, own, when, passedTo, read, comment);
  }
}
