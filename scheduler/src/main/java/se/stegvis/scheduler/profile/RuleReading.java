package se.stegvis.scheduler.profile;

import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.yaml.Fields;
import se.stegvis.scheduler.yaml.Shape;

/** Reads one rule of a profile. */
final class RuleReading {

  private final String document;
  private final References references;

  RuleReading(String document, References references) {
    this.document = document;
    this.references = references;
  }

  Rule rule(Fields fields) {
    var id = fields.required("id", Shapes.RULE_ID);
    var kind = fields.required("kind", Shapes.KIND);
    var demand = new DemandReading(fields, references).demand(kind);
    var mode = mode(fields);
    var rule =
        new Rule(
            id,
            Title.read(fields.fields("title")),
            demand,
            applies(fields),
            EvidenceReading.evidence(fields, demand, mode),
            fields.required("responsible", Shape.TEXT),
            remind(fields),
            fields.list("cc", Shapes.RECIPIENT),
            mode,
            fields.optional("number", Shapes.DEFAULT, false),
            leadTimes(fields),
            fields.optional("overdue_repeat", Shapes.INTERVAL),
            source(fields.fields("source")));
    if (fields.has("kind", Shapes.KIND)) {
      // Which keys belong here, only the kind can say.
      fields.refuseOthers();
    }
    return rule;
  }

  private static Applies applies(Fields rule) {
    if (!rule.has("applies")) {
      return Applies.ALWAYS;
    }
    var fields = rule.fields("applies");
    var applies =
        new Applies(
            fields.optional("regulation", Shapes.REGULATION),
            fields.optional("placement_longer_than", Shapes.INTERVAL),
            fields.optional("service", Shapes.SERVICE));
    fields.refuseOthers();
    return applies;
  }

  private static Rule.Mode mode(Fields rule) {
    var optional = rule.optional("optional", Shape.TRUE);
    var quiet = rule.optional("quiet", Shape.TEXT);
    var information = rule.optional("information", Shape.TEXT);
    if (optional != null && (quiet != null || information != null)) {
      rule.mistake("optional", "cannot stand beside 'quiet' or 'information'; keep one of them");
    } else if (quiet != null && information != null) {
      rule.mistake("quiet", "cannot stand beside 'information'; keep one of them");
    }
    if (information != null) {
      return new Rule.Mode.Information(information);
    }
    if (quiet != null) {
      return new Rule.Mode.Quiet(quiet);
    }
    return optional == null ? new Rule.Mode.Active() : new Rule.Mode.Optional();
  }

  private static List<Recipient> remind(Fields rule) {
    if (!rule.has("remind")) {
      rule.mistake("remind", "is missing; write whom to remind, or [] for nobody");
    }
    return rule.list("remind", Shapes.RECIPIENT);
  }

  private static @Nullable List<Period> leadTimes(Fields rule) {
    return rule.has("lead_times") ? rule.some("lead_times", Shapes.INTERVAL) : null;
  }

  private Source source(Fields fields) {
    var source =
        new Source(
            document,
            fields.required("heading", Shape.TEXT),
            fields.required("quote", Shape.TEXT),
            fields.required("strength", Shapes.STRENGTH));
    fields.refuseOthers();
    return source;
  }
}
