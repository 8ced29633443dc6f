package se.stegvis.scheduler.profile;

import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import se.stegvis.scheduler.yaml.Fields;
import se.stegvis.scheduler.yaml.Shape;

/** Reads the numbers of the signals, and which rules they stand on where no clock does. */
final class ThresholdsReading {

  private final Fields fields;

  private ThresholdsReading(Fields fields) {
    this.fields = fields;
  }

  static Thresholds thresholds(Fields file) {
    return file.has("thresholds")
        ? new ThresholdsReading(file.fields("thresholds")).thresholds()
        : Thresholds.PROPOSED;
  }

  /** The rules that signals stand on without being about what is due by it. */
  static Map<SignalGround, RuleId> grounds(Fields file, References references) {
    var grounds = new EnumMap<SignalGround, RuleId>(SignalGround.class);
    if (!file.has("grounds")) {
      return grounds;
    }
    var fields = file.fields("grounds");
    for (var ground : SignalGround.values()) {
      if (fields.has(ground.word())) {
        grounds.put(ground, references.toAny(fields, ground.word()));
      }
    }
    fields.refuseOthers();
    return grounds;
  }

  private Thresholds thresholds() {
    var proposed = Thresholds.PROPOSED;
    var read =
        new Thresholds(
            period("assess_gap", proposed.assessGap()),
            period("assess_gap_risk", proposed.assessGapRisk()),
            period("talk_margin", proposed.talkMargin()),
            count("talk_risk_times", Shapes.TIMES, proposed.talkRiskTimes()),
            count("talk_volume_percent", Shapes.PERCENT, proposed.talkVolumePercent()),
            period("talk_volume_margin", proposed.talkVolumeMargin()),
            period("iup_revision_risk", proposed.iupRevisionRisk()),
            count("low_ratings", Shapes.IN_A_ROW, proposed.lowRatings()),
            period("late_in_st", proposed.lateInSt()),
            period("mid_margin", proposed.midMargin()),
            period("end_margin", proposed.endMargin()),
            period("end_risk", proposed.endRisk()),
            period("plan_item_risk", proposed.planItemRisk()),
            period("spur_lead", proposed.spurLead()),
            period("goal_pace_from", proposed.goalPaceFrom()),
            period("muted_after_pause", proposed.mutedAfterPause()),
            period("climb_after", proposed.climbAfter()),
            period("reopen_after", proposed.reopenAfter()),
            count("statistics_from", Shapes.COUNT, proposed.statisticsFrom()));
    fields.refuseOthers();
    checkGrows("assess_gap_risk", read.assessGap(), read.assessGapRisk());
    checkGrows("end_risk", read.endMargin(), read.endRisk());
    return read;
  }

  private Threshold<Period> period(String key, Threshold<Period> otherwise) {
    return threshold(key, Shapes.PERIOD, otherwise);
  }

  private Threshold<Integer> count(String key, Shape<Integer> shape, Threshold<Integer> otherwise) {
    return threshold(key, shape, otherwise);
  }

  private <T> Threshold<T> threshold(String key, Shape<T> shape, Threshold<T> otherwise) {
    return fields.has(key) ? threshold(fields.fields(key), shape) : otherwise;
  }

  /** A number with its mark. */
  static <T> Threshold<T> threshold(Fields entry, Shape<T> shape) {
    var threshold =
        new Threshold<>(entry.required("value", shape), entry.required("mark", Shapes.MARK));
    entry.refuseOthers();
    return threshold;
  }

  /** A notice that grows into a risk must come before it. */
  private void checkGrows(String key, Threshold<Period> notice, Threshold<Period> risk) {
    if (Shapes.isShorter(risk.value(), notice.value())) {
      fields.mistake(
          key, "must not be shorter than " + notice.value() + ", at which the notice is raised");
    }
  }
}
