package se.stegvis.scheduler.profile;

import static se.stegvis.scheduler.profile.Demand.RiskStep.LAST;

import se.stegvis.scheduler.yaml.Fields;

/** Reads a step of a region's ladder. */
final class RiskStepReading {

  private RiskStepReading() {}

  static Demand.RiskStep riskStep(Fields rule) {
    var read =
        new Demand.RiskStep(
            rule.optional("step", Shapes.STEP),
            rule.required("move", Shapes.MOVE),
            rule.some("acts", Shapes.RECIPIENT),
            rule.list("tells", Shapes.RECIPIENT),
            rule.has("waits")
                ? ThresholdsReading.threshold(rule.fields("waits"), Shapes.INTERVAL)
                : null);
    if (rule.has("move", Shapes.MOVE)) {
      check(read, rule);
    }
    return read;
  }

  private static void check(Demand.RiskStep read, Fields rule) {
    var step = read.step();
    if (step != null && step > LAST && read.move() != Move.OUTSIDE) {
      rule.mistake("step", "beyond " + LAST + " is for people alone; write 'move: outside'");
    }
    if (step != null && read.move() == Move.SUPPORT) {
      rule.mistake("step", "does not belong to 'move: support', which helps at any time");
    }
    var tells = read.move() == Move.TELL || read.move() == Move.INVOLVE;
    if (tells && read.tells().isEmpty()) {
      rule.mistake("tells", "is missing; a step of this move is there to tell somebody");
    }
  }
}
