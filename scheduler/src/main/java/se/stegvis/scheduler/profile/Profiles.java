package se.stegvis.scheduler.profile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.UnitId;

/** All profiles that are known, in all their versions, with the units' local decisions. */
public record Profiles(
    List<RuleProfile> all, List<LocalDecision> decisions, List<ChannelChoice> channels) {

  public Profiles {
    all = List.copyOf(all);
    decisions = List.copyOf(decisions);
    channels = List.copyOf(channels);
  }

  public Profiles(List<RuleProfile> all, List<LocalDecision> decisions) {
    this(all, decisions, List.of());
  }

  /** What a unit has chosen for the card in its alert channel. */
  public ChannelChoice channel(UnitId unit) {
    return channels.stream()
        .filter(each -> each.unit().equals(unit))
        .findFirst()
        .orElseGet(() -> ChannelChoice.usual(unit));
  }

  /** Versions of a profile, oldest first. */
  public List<RuleProfile> versions(String id) {
    return all.stream()
        .filter(profile -> profile.id().equals(id))
        .sorted(Comparator.comparing(Profiles::firstDay))
        .toList();
  }

  /**
   * The version that holds on a day: the newest that has begun, or the oldest of all for days
   * before it. A version past its {@code validUntil} holds until a newer one has begun.
   */
  public Optional<RuleProfile> on(String id, LocalDate day) {
    var versions = versions(id);
    return versions.stream()
        .filter(version -> !firstDay(version).isAfter(day))
        .reduce((older, newer) -> newer)
        .or(() -> versions.stream().findFirst());
  }

  /** Of the version that holds on a day; what Stegvis proposes where there is no such profile. */
  public Thresholds thresholds(@Nullable String id, LocalDate day) {
    return Optional.ofNullable(id)
        .flatMap(profile -> on(profile, day))
        .map(RuleProfile::thresholds)
        .orElse(Thresholds.PROPOSED);
  }

  public @Nullable LocalDecision decision(UnitId unit, RuleId rule) {
    return decisions.stream()
        .filter(each -> each.unit().equals(unit) && each.rule().equals(rule))
        .findFirst()
        .orElse(null);
  }

  private static LocalDate firstDay(RuleProfile profile) {
    return profile.validFrom() == null ? LocalDate.MIN : profile.validFrom();
  }
}
