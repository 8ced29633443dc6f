package se.stegvis.scheduler.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules of a profile that others name; checked once all are read. */
final class References {

  private record Reference(RuleId to, boolean quota, Fields at, String key) {}

  private final List<Reference> references = new ArrayList<>();

  /** Reads a rule's id and remembers it. */
  RuleId toRule(Fields at, String key) {
    return reference(at, key, false);
  }

  /** The same, where the other rule must be a quota. */
  RuleId toQuota(Fields at, String key) {
    return reference(at, key, true);
  }

  private RuleId reference(Fields at, String key, boolean quota) {
    var id = at.required(key, Forms.RULE_ID);
    references.add(new Reference(id, quota, at, key));
    return id;
  }

  void check(List<Rule> rules) {
    for (var reference : references) {
      var found = rules.stream().filter(rule -> rule.id().equals(reference.to)).findFirst();
      if (found.isEmpty() && !reference.to.equals(Forms.RULE_ID.standIn())) {
        reference.at.mistake(
            reference.key, "names " + reference.to + ", and there is no such rule in this profile");
      } else if (reference.quota && isNoQuota(found)) {
        reference.at.mistake(
            reference.key, "names " + reference.to + ", which is no quota and cannot be missed");
      }
    }
  }

  private static boolean isNoQuota(Optional<Rule> rule) {
    return rule.isPresent() && !(rule.get().demand() instanceof Demand.QuotaPerPeriod);
  }
}
