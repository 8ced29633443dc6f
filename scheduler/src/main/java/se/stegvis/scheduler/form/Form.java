package se.stegvis.scheduler.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.profile.Title;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.training.Regulation;
import se.stegvis.scheduler.training.Role;

/**
 * One version of a form. A sent form becomes an event of the record: the answers of the fields
 * {@code on} (day), {@code minutes}, {@code topics}, {@code overall} (a rating), {@code goals} and
 * {@code outcome} are what the event carries; the other answers stay with the form.
 *
 * @param version counts up from 1; what was filled in keeps the version it was filled in on
 * @param evidence the name of the event that it becomes
 * @param instrument which assessment it is, null if it is none
 * @param fills who may fill it in
 * @param readers who may read it besides whoever filled it in
 * @param ofPlacement whether it is about a sidotjänstgöring
 * @param ownRating whether the ST-läkare may rate too and both compare
 * @param signed whether both sign it, and others approve it, each by their own tap
 * @param scale the scale of its ratings unless the region has chosen another, null without ratings
 * @param someOf questions of which the whole form needs at least one answered
 * @param usualGoals delmål that are proposed to begin with, by regulation
 * @param fields in the order they are asked
 */
public record Form(
    FormId id,
    int version,
    Title title,
    Ground ground,
    String evidence,
    @Nullable Instrument instrument,
    Filler fills,
    Set<Role> readers,
    boolean ofPlacement,
    boolean ownRating,
    boolean signed,
    @Nullable ScaleId scale,
    Set<String> someOf,
    Map<Regulation, List<String>> usualGoals,
    List<Field> fields) {

  public static final String ON = "on";
  public static final String MINUTES = "minutes";
  public static final String NEXT = "next";
  public static final String TOPICS = "topics";
  public static final String OVERALL = "overall";
  public static final String GOALS = "goals";
  public static final String OUTCOME = "outcome";

  public Form {
    readers = Set.copyOf(readers);
    someOf = Set.copyOf(someOf);
    usualGoals = Map.copyOf(usualGoals);
    fields = List.copyOf(fields);
  }

  /** Who fills a form in. */
  public enum Filler {
    /** Somebody who has seen the ST-läkare work, and who is asked. */
    ASSESSOR,
    /** The handledare: of the placement if it is about one, or else the huvudansvarig. */
    SUPERVISOR,
    /** The ST-läkare. */
    TRAINEE,
    /** Either of the two who met. */
    EITHER,
    /** One of several who are asked together, the ST-läkare first or among them. */
    ROUND
  }

  public List<Field> fields(Face face) {
    return switch (face) {
      case QUICK -> fields.stream().filter(field -> field.face() == Face.QUICK).toList();
      case WHOLE -> fields;
    };
  }

  public Optional<Field> field(String id) {
    return fields.stream().filter(field -> field.id().equals(id)).findFirst();
  }

  /** Whether it is its instrument's form, which somebody is asked to fill in. */
  boolean isAskedFor() {
    return instrument != null && fills != Filler.TRAINEE;
  }

  /** Whether it is an assessment that one person makes, with the ST-läkare or about them. */
  public boolean isOfOne() {
    return isAskedFor() && fills != Filler.ROUND;
  }

  /** Whether it is the notes of a talk, whose next one has a day. */
  public boolean isTalk() {
    return field(NEXT).isPresent();
  }

  /** Whether there is more than the quick face shows. */
  public boolean hasMore() {
    return fields.stream().anyMatch(field -> field.face() == Face.WHOLE);
  }
}
