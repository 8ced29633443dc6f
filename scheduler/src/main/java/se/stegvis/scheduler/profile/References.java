package se.stegvis.scheduler.profile;

import java.util.ArrayList;
import java.util.List;
import se.stegvis.scheduler.yaml.Fields;

/** The rules of a profile that others name; checked once all are read. */
final class References {

  /** What the other rule must be. */
  private enum Wanted {
    ANY,
    WITH_ITS_OWN_DAY,
    QUOTA
  }

  private record Reference(RuleId to, Wanted wanted, Fields at, String key) {}

  private final List<Reference> references = new ArrayList<>();

  /** Reads a rule's id and remembers it. */
  RuleId toRule(Fields at, String key) {
    return reference(at, key, Wanted.WITH_ITS_OWN_DAY);
  }

  /** The same, where the other rule is only quoted. */
  RuleId toAny(Fields at, String key) {
    return reference(at, key, Wanted.ANY);
  }

  /** The same, where the other rule must be a quota. */
  RuleId toQuota(Fields at, String key) {
    return reference(at, key, Wanted.QUOTA);
  }

  private RuleId reference(Fields at, String key, Wanted wanted) {
    var id = at.required(key, Shapes.RULE_ID);
    references.add(new Reference(id, wanted, at, key));
    return id;
  }

  void check(List<Rule> rules) {
    for (var reference : references) {
      rules.stream()
          .filter(rule -> rule.id().equals(reference.to))
          .findFirst()
          .ifPresentOrElse(rule -> check(reference, rule), () -> isMissing(reference));
    }
  }

  private static void check(Reference reference, Rule to) {
    if (reference.wanted == Wanted.QUOTA && !(to.demand() instanceof Demand.QuotaPerPeriod)) {
      mistake(reference, "which is no quota and cannot be missed");
    } else if (reference.wanted == Wanted.WITH_ITS_OWN_DAY && waitsForAnother(to)) {
      mistake(reference, "which is itself due with another rule; name that one");
    }
  }

  private static void isMissing(Reference reference) {
    if (!reference.to.equals(Shapes.RULE_ID.standIn())) {
      mistake(reference, "and there is no such rule in this profile");
    }
  }

  /** Without this, rules could wait for each other in a circle. */
  private static boolean waitsForAnother(Rule rule) {
    return rule.demand() instanceof Demand.EventFollowup followUp
        && followUp.due() instanceof Demand.FollowUpDue.With;
  }

  private static void mistake(Reference reference, String what) {
    reference.at.mistake(reference.key, "names " + reference.to + ", " + what);
  }
}
