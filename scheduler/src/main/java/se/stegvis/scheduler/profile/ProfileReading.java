package se.stegvis.scheduler.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.yaml.Fields;
import se.stegvis.scheduler.yaml.Shape;

/** Reads one version of a region's routine: its header and its rules. */
final class ProfileReading {

  private ProfileReading() {}

  static RuleProfile profile(Fields file) {
    var header = file.fields("profile");
    var from = header.optional("valid_from", Shapes.DATE);
    var until = header.optional("valid_until", Shapes.DATE);
    if (from != null && until != null && until.isBefore(from)) {
      header.mistake("valid_until", "lies before 'valid_from'");
    }
    var document = header.required("document", Shape.TEXT);
    var references = new References();
    var profile =
        new RuleProfile(
            header.required("id", Shape.NAME),
            header.required("region", Shape.TEXT),
            header.required("document_title", Shape.TEXT),
            header.required("version", Shape.NAME),
            from,
            until,
            header.required("plan_word", Shape.TEXT),
            defaults(header.fields("defaults")),
            scales(header),
            ThresholdsReading.thresholds(file),
            ThresholdsReading.grounds(file, references),
            rules(file, document, references));
    header.refuseOthers();
    return profile;
  }

  private static Defaults defaults(Fields fields) {
    var defaults =
        new Defaults(
            fields.some("lead_times", Shapes.INTERVAL),
            fields.required("overdue_repeat", Shapes.INTERVAL),
            fields.required("escalate_after", Shapes.INTERVAL));
    fields.refuseOthers();
    return defaults;
  }

  private static Map<Instrument, String> scales(Fields header) {
    if (!header.has("scales")) {
      return Map.of();
    }
    var fields = header.fields("scales");
    var scales = new EnumMap<Instrument, String>(Instrument.class);
    for (var instrument : Instrument.values()) {
      var scale = fields.optional(instrument.name(), Shape.NAME);
      if (scale != null) {
        scales.put(instrument, scale);
      }
    }
    fields.refuseOthers();
    return scales;
  }

  private static List<Rule> rules(Fields file, String document, References references) {
    var reading = new RuleReading(document, references);
    var ids = new HashSet<RuleId>();
    var rules = new ArrayList<Rule>();
    for (var fields : file.each("rules")) {
      var rule = reading.rule(fields);
      if (!ids.add(rule.id()) && !rule.id().equals(Shapes.RULE_ID.standIn())) {
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
