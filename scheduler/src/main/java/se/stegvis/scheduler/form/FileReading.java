package se.stegvis.scheduler.form;

import java.util.List;
import se.stegvis.scheduler.yaml.Fields;
import se.stegvis.scheduler.yaml.Found;
import se.stegvis.scheduler.yaml.Mistakes;
import se.stegvis.scheduler.yaml.YamlFile;
import se.stegvis.scheduler.yaml.YamlSource;

/**
 * One file as far as it could be read: a form, or scales, or delmål.
 *
 * @param isYaml whether anything could be read at all
 */
record FileReading(
    boolean isYaml,
    List<Found<Form>> forms,
    List<Found<Scale>> scales,
    List<Found<Goal>> goals,
    Mistakes mistakes) {

  private static final String WANTED = "a form, scales or delmål";

  static FileReading of(YamlFile file) {
    var mistakes = new Mistakes(file.name());
    return YamlSource.fields(file.text(), WANTED, mistakes)
        .map(fields -> of(fields, mistakes))
        .orElseGet(() -> new FileReading(false, List.of(), List.of(), List.of(), mistakes));
  }

  private static FileReading of(Fields fields, Mistakes mistakes) {
    var reading =
        fields.has("scales")
            ? new FileReading(true, List.of(), ScaleReading.scales(fields), List.of(), mistakes)
            : fields.has("goals")
                ? new FileReading(true, List.of(), List.of(), GoalReading.goals(fields), mistakes)
                : new FileReading(
                    true, List.of(FormReading.form(fields)), List.of(), List.of(), mistakes);
    fields.refuseOthers();
    return reading;
  }
}
