package se.stegvis.scheduler.form;

import se.stegvis.scheduler.yaml.Fields;
import se.stegvis.scheduler.yaml.Shape;

/** Reads what a form, a question or a scale stands on. */
final class GroundReading {

  private GroundReading() {}

  static Ground of(Fields owner) {
    var fields = owner.fields("ground");
    var ground =
        new Ground(fields.required("mark", Shapes.MARK), fields.required("from", Shape.TEXT));
    fields.refuseOthers();
    return ground;
  }
}
