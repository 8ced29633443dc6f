package se.stegvis.scheduler.profile;

import java.util.List;
import java.util.Objects;
import se.stegvis.scheduler.yaml.Found;

/** Finds what is wrong between files that may each be right by themselves. */
final class Agreement {

  private final Profiles known;
  private final List<Found<RuleProfile>> profiles;
  private final List<Found<LocalDecision>> decisions;
  private final List<Found<ChannelChoice>> channels;

  /**
   * @param known the profiles in force once the files are read, those of the files included
   */
  Agreement(
      Profiles known,
      List<Found<RuleProfile>> profiles,
      List<Found<LocalDecision>> decisions,
      List<Found<ChannelChoice>> channels) {
    this.known = known;
    this.profiles = profiles;
    this.decisions = decisions;
    this.channels = channels;
  }

  void check() {
    for (int i = 0; i < profiles.size(); i++) {
      checkIsNew(profiles.get(i), profiles.subList(0, i));
      checkHasItsOwnFirstDay(profiles.get(i));
    }
    for (int i = 0; i < decisions.size(); i++) {
      checkIsOnlyOne(decisions.get(i), decisions.subList(0, i));
      checkIsLeftOpen(decisions.get(i));
    }
    for (int i = 0; i < channels.size(); i++) {
      checkChoosesOnce(channels.get(i), channels.subList(0, i));
    }
  }

  private static void checkIsNew(Found<RuleProfile> found, List<Found<RuleProfile>> before) {
    var profile = found.value();
    if (before.stream().anyMatch(each -> each.value().isSameVersionAs(profile))) {
      found
          .at()
          .mistake(
              "profile",
              "is there twice: another file has %s version %s as well; give one another version"
                  .formatted(profile.id(), profile.version()));
    }
  }

  /** A version holds until a newer one begins, so that only the first days can collide. */
  private void checkHasItsOwnFirstDay(Found<RuleProfile> found) {
    var profile = found.value();
    known.versions(profile.id()).stream()
        .filter(other -> !other.isSameVersionAs(profile))
        .filter(other -> Objects.equals(other.validFrom(), profile.validFrom()))
        .findFirst()
        .ifPresent(
            other ->
                found
                    .at()
                    .mistake(
                        "profile",
                        "overlaps: versions %s and %s of %s begin on the same day; change valid_from"
                            .formatted(profile.version(), other.version(), profile.id())));
  }

  private static void checkIsOnlyOne(
      Found<LocalDecision> found, List<Found<LocalDecision>> before) {
    var decision = found.value();
    if (before.stream()
        .map(Found::value)
        .anyMatch(
            each -> each.unit().equals(decision.unit()) && each.rule().equals(decision.rule()))) {
      found.at().mistake("rule", "is decided twice for " + decision.unit() + "; keep one decision");
    }
  }

  private static void checkChoosesOnce(
      Found<ChannelChoice> found, List<Found<ChannelChoice>> before) {
    var unit = found.value().unit();
    if (before.stream().anyMatch(each -> each.value().unit().equals(unit))) {
      found.at().mistake("channel", "is chosen twice for " + unit + "; keep one choice");
    }
  }

  private void checkIsLeftOpen(Found<LocalDecision> found) {
    var decision = found.value();
    var at = found.at();
    var rules =
        known.all().stream().flatMap(profile -> profile.rule(decision.rule()).stream()).toList();
    if (rules.isEmpty()) {
      at.mistake("rule", "names " + decision.rule() + ", which no profile has");
      return;
    }
    if (decision.period() != null && rules.stream().noneMatch(Agreement::lacksPeriod)) {
      at.mistake(
          "period", "cannot be decided: " + decision.rule() + " has its number, or needs none");
    }
    if (decision.date() != null && rules.stream().noneMatch(Agreement::lacksDate)) {
      at.mistake("date", "cannot be decided: " + decision.rule() + " has its date, or needs none");
    }
    if (decision.remind() && rules.stream().noneMatch(Agreement::isOptional)) {
      at.mistake("remind", "cannot be decided: " + decision.rule() + " is not optional");
    }
    if (decision.period() == null && decision.date() == null && !decision.remind()) {
      at.mistake("rule", "decides nothing; write a 'period', a 'date' or 'remind: true'");
    }
  }

  private static boolean lacksPeriod(Rule rule) {
    return Undecided.of(rule) == Undecided.PERIOD;
  }

  private static boolean lacksDate(Rule rule) {
    return Undecided.of(rule) == Undecided.DATE;
  }

  private static boolean isOptional(Rule rule) {
    return rule.mode() instanceof Rule.Mode.Optional;
  }
}
