package se.stegvis.scheduler.training;

import static se.stegvis.scheduler.training.Given.day;
import static se.stegvis.scheduler.training.Given.days;
import static se.stegvis.scheduler.training.Given.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.calendar.DateSpan;

/** A unit as a test tells of it. */
public final class GivenUnit {

  private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

  private final String id;
  private final List<Assignment> roles = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private @Nullable String profile;
  private @Nullable LocalDate profileFrom;
  private @Nullable String alertChannel;

  GivenUnit(String id) {
    this.id = id;
  }

  public GivenUnit under(String profileId) {
    profile = profileId;
    return this;
  }

  public GivenUnit underSince(String profileId, String from) {
    profile = profileId;
    profileFrom = day(from);
    return this;
  }

  /** Somebody who has had the role for long and keeps it. */
  public GivenUnit with(Role role, String personId) {
    roles.add(new Assignment(role, person(personId), DateSpan.from(LONG_AGO)));
    return this;
  }

  public GivenUnit with(Role role, String personId, String from, String to) {
    roles.add(new Assignment(role, person(personId), days(from, to)));
    return this;
  }

  public GivenUnit happened(String evidence, String on) {
    facts.add(new Fact(evidence, day(on)));
    return this;
  }

  public GivenUnit alerting(String channel) {
    alertChannel = channel;
    return this;
  }

  public Unit toUnit() {
    return new Unit(
        new UnitId(id), "Enheten " + id, profile, profileFrom, roles, facts, alertChannel);
  }
}
