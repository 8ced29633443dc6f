package se.stegvis.scheduler.form;

import java.util.List;
import se.stegvis.scheduler.yaml.YamlFile;

/** Files of a small form, a scale and some delmål, to vary. */
final class FormText {

  /** Lines 1 to 12 are the header; the questions begin on line 14. */
  private static final String FORM =
      """
      form:
        id: testkort
        version: 1
        title: {sv: Testkort, en: Test card}
        ground: {mark: proposal, from: a test}
        evidence: assessment
        instrument: CBD
        fills: assessor
        readers: [ST, HH]
        scale: uk2
        some_of: [records]
        usual_goals: {'SOSFS 2015:8': [a1]}
      fields:
        - id: strengths
          label: {sv: Bra gjort, en: Done well}
          kind: text
          most: 1000
          need: whole
          face: quick
          ground: {mark: found, from: a form}
        - id: overall
          label: {sv: Helhet, en: Overall}
          kind: rating
          need: always
          face: quick
          ground: {mark: found, from: a form}
        - id: goals
          label: {sv: Delmål, en: Delmål}
          kind: goals
          need: never
          face: quick
          ground: {mark: found, from: a form}
        - id: records
          label: {sv: Journalföring, en: Records}
          kind: rating
          need: never
          face: whole
          ground: {mark: source, from: a routine}
      """;

  private static final String SCALES =
      """
      scales:
        - id: uk2
          name: {sv: Två steg, en: Two steps}
          ground: {mark: proposal, from: a test}
          levels:
            - {value: 1, sv: Under, en: Below, standing: below}
            - {value: 2, sv: Över, en: Above, standing: fine}
          not_observed: {sv: Inte sett, en: Not observed}
      """;

  private static final String GOALS =
      """
      goals:
        - regulation: 'SOSFS 2015:8'
          delmal:
            - {code: a1, title: Medarbetarskap}
            - {code: c1}
        - regulation: 'HSLF-FS 2021:8'
          delmal:
            - {code: STa4, title: Etik}
      """;

  private FormText() {}

  static YamlFile form() {
    return new YamlFile("testkort.yaml", FORM);
  }

  /** The form with some of its text written otherwise. */
  static YamlFile formWith(String text, String otherwise) {
    return new YamlFile("testkort.yaml", replaced(FORM, text, otherwise));
  }

  static YamlFile scalesWith(String text, String otherwise) {
    return new YamlFile("scales.yaml", replaced(SCALES, text, otherwise));
  }

  static YamlFile goalsWith(String text, String otherwise) {
    return new YamlFile("goals.yaml", replaced(GOALS, text, otherwise));
  }

  static YamlFile scales() {
    return new YamlFile("scales.yaml", SCALES);
  }

  static YamlFile goals() {
    return new YamlFile("goals.yaml", GOALS);
  }

  /** A form together with the scale and the delmål that it uses. */
  static List<YamlFile> whole(YamlFile form) {
    return List.of(form, scales(), goals());
  }

  private static String replaced(String in, String text, String otherwise) {
    if (!in.contains(text)) {
      throw new IllegalArgumentException("nothing to replace: " + text);
    }
    return in.replace(text, otherwise);
  }
}
