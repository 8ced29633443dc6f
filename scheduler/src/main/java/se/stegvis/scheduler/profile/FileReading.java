package se.stegvis.scheduler.profile;

import java.util.List;
import se.stegvis.scheduler.yaml.Fields;
import se.stegvis.scheduler.yaml.Found;
import se.stegvis.scheduler.yaml.Mistakes;
import se.stegvis.scheduler.yaml.YamlFile;
import se.stegvis.scheduler.yaml.YamlSource;

/**
 * One file as far as it could be read.
 *
 * @param isYaml whether anything could be read at all
 */
record FileReading(
    boolean isYaml,
    List<Found<RuleProfile>> profiles,
    List<Found<LocalDecision>> decisions,
    List<Found<ChannelChoice>> channels,
    Mistakes mistakes) {

  private static final String WANTED = "a profile or local decisions";

  static FileReading of(YamlFile file) {
    var mistakes = new Mistakes(file.name());
    return YamlSource.fields(file.text(), WANTED, mistakes)
        .map(fields -> of(fields, mistakes))
        .orElseGet(() -> new FileReading(false, List.of(), List.of(), List.of(), mistakes));
  }

  private static FileReading of(Fields fields, Mistakes mistakes) {
    var reading =
        fields.has("local")
            ? local(fields.fields("local"), mistakes)
            : new FileReading(
                true,
                List.of(new Found<>(ProfileReading.profile(fields), fields)),
                List.of(),
                List.of(),
                mistakes);
    fields.refuseOthers();
    return reading;
  }

  private static FileReading local(Fields local, Mistakes mistakes) {
    var reading =
        new FileReading(
            true,
            List.of(),
            DecisionReading.decisions(local),
            DecisionReading.channels(local),
            mistakes);
    local.refuseOthers();
    return reading;
  }
}
