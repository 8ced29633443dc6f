package se.stegvis.scheduler.training;

import static java.util.Arrays.stream;
import static java.util.stream.Collectors.toSet;
import static se.stegvis.scheduler.training.Given.day;
import static se.stegvis.scheduler.training.Given.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An event as a test tells of it. */
public final class GivenEvent {

  private final String evidence;
  private final LocalDate on;
  private LocalDate entered;
  private Set<PersonId> signedBy = Set.of();
  private Set<PersonId> approvedBy = Set.of();
  private Set<String> topics = Set.of();
  private @Nullable Integer minutes;
  private @Nullable PersonId with;
  private @Nullable PlacementId placement;
  private @Nullable Instrument instrument;
  private @Nullable PersonId assessor;
  private @Nullable Integer overall;
  private String scale = "uk6";
  private @Nullable String outcome;
  private List<String> goals = List.of();

  private GivenEvent(String evidence, LocalDate on) {
    this.evidence = evidence;
    this.on = on;
    entered = on;
  }

  public static GivenEvent of(String evidence, String on) {
    return new GivenEvent(evidence, day(on));
  }

  /** A handledarsamtal of so many minutes. */
  public static GivenEvent talk(String on, int minutes) {
    var talk = of("handledarsamtal", on);
    talk.minutes = minutes;
    return talk;
  }

  /** An assessment, without a rating. */
  public static GivenEvent assessment(Instrument instrument, String on, String assessor) {
    var assessment = of("assessment", on);
    assessment.instrument = instrument;
    assessment.assessor = person(assessor);
    return assessment;
  }

  public GivenEvent entered(String day) {
    entered = day(day);
    return this;
  }

  public GivenEvent signedBy(String... people) {
    signedBy = stream(people).map(Given::person).collect(toSet());
    return this;
  }

  public GivenEvent approvedBy(String... people) {
    approvedBy = stream(people).map(Given::person).collect(toSet());
    return this;
  }

  public GivenEvent with(String other) {
    with = person(other);
    return this;
  }

  public GivenEvent about(String... others) {
    topics = Set.of(others);
    return this;
  }

  public GivenEvent during(String placementId) {
    placement = new PlacementId(placementId);
    return this;
  }

  /** The overall rating on the scale uk6. */
  public GivenEvent rated(int rating) {
    overall = rating;
    return this;
  }

  public GivenEvent ratedOn(String otherScale, int rating) {
    scale = otherScale;
    return rated(rating);
  }

  public GivenEvent ending(String out) {
    outcome = out;
    return this;
  }

  public GivenEvent touching(String... codes) {
    goals = List.of(codes);
    return this;
  }

  public Event toEvent() {
    return new Event(
        evidence,
        on,
        entered,
        signedBy,
        approvedBy,
        minutes,
        with,
        placement,
        topics,
        instrument,
        assessor,
        overall == null ? null : scale,
        overall,
        goals,
        outcome);
  }
}
