package se.stegvis.scheduler.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.Instrument;

/**
 * One version of a region's routine as rules.
 *
 * @param region whose routine it is, in plain words
 * @param documentTitle the source document's own title
 * @param validFrom first day of this version, null for always
 * @param validUntil the day that the region has set for its revision, null for none
 * @param planWord the region's word for an action plan: åtgärdsplan or handlingsplan
 * @param grounds the rules that signals stand on without being about what is due by them
 * @param scales the scale that the region has chosen for an instrument; the form's own for others
 */
public record RuleProfile(
    String id,
    String region,
    String documentTitle,
    String version,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil,
    String planWord,
    Defaults defaults,
    Map<Instrument, String> scales,
    Thresholds thresholds,
    Map<SignalGround, RuleId> grounds,
    List<Rule> rules) {

  public RuleProfile {
    scales = Map.copyOf(scales);
    grounds = Map.copyOf(grounds);
    rules = List.copyOf(rules);
  }

  boolean isSameVersionAs(RuleProfile other) {
    return id.equals(other.id) && version.equals(other.version);
  }

  /** The rule that a signal stands on, if the region has one. */
  public Optional<Rule> ground(SignalGround ground) {
    return Optional.ofNullable(grounds.get(ground)).flatMap(this::rule);
  }

  public Optional<Rule> rule(RuleId id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
