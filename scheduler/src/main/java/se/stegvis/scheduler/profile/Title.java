package se.stegvis.scheduler.profile;

import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.yaml.Fields;
import se.stegvis.scheduler.yaml.Shape;

/** What a rule, or a question of a form, is called in both languages. */
public record Title(String sv, String en) {

  /** Reads both languages; neither may be missing. */
  public static Title read(Fields fields) {
    var title = new Title(fields.required("sv", Shape.TEXT), fields.required("en", Shape.TEXT));
    fields.refuseOthers();
    return title;
  }

  public String in(Language language) {
    return switch (language) {
      case SV -> sv;
      case EN -> en;
    };
  }
}
