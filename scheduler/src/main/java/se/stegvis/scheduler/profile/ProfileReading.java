package se.stegvis.scheduler.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Reads one version of a region's routine: its header and its rules. */
final class ProfileReading {

  private ProfileReading() {}

  static RuleProfile profile(Fields file) {
    var header = file.fields("profile");
    var from = header.optional("valid_from", Forms.DATE);
    var until = header.optional("valid_until", Forms.DATE);
    if (from != null && until != null && until.isBefore(from)) {
      header.mistake("valid_until", "lies before 'valid_from'");
    }
    var document = header.required("document", Forms.TEXT);
    var profile =
        new RuleProfile(
            header.required("id", Forms.NAME),
            header.required("region", Forms.TEXT),
            header.required("document_title", Forms.TEXT),
            header.required("version", Forms.NAME),
            from,
            until,
            header.required("plan_word", Forms.TEXT),
            defaults(header.fields("defaults")),
            rules(file, document));
    header.refuseOthers();
    return profile;
  }

  private static Defaults defaults(Fields fields) {
    var defaults =
        new Defaults(
            fields.some("lead_times", Forms.INTERVAL),
            fields.required("overdue_repeat", Forms.INTERVAL),
            fields.required("escalate_after", Forms.INTERVAL));
    fields.refuseOthers();
    return defaults;
  }

  private static List<Rule> rules(Fields file, String document) {
    var references = new References();
    var reading = new RuleReading(document, references);
    var ids = new HashSet<RuleId>();
    var rules = new ArrayList<Rule>();
    for (var fields : file.each("rules")) {
      var rule = reading.rule(fields);
      if (!ids.add(rule.id()) && !rule.id().equals(Forms.RULE_ID.standIn())) {
        fields.mistake("id", "is taken: " + rule.id() + " stands above already");
      }
      rules.add(rule);
    }
    if (rules.isEmpty()) {
      file.mistake("rules", "must have at least one rule");
    }
    references.check(rules);
    return rules;
  }
}
