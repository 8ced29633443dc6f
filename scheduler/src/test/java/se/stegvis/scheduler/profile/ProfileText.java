package se.stegvis.scheduler.profile;

import se.stegvis.scheduler.yaml.YamlFile;

/** A profile file to vary: a right header, and rules as a test wants them. */
final class ProfileText {

  /** Lines 1 to 14; the first rule begins on line 15. */
  private static final String HEADER =
      """
      profile:
        id: testland
        region: Region Testland
        document_title: ST-rutin
        document: testland.txt
        version: 1
        valid_from: null
        valid_until: null
        plan_word: åtgärdsplan
        defaults:
          lead_times: [P14D, P3D]
          overdue_repeat: P7D
          escalate_after: P30D
      rules:
      """;

  private ProfileText() {}

  static YamlFile file(String... rules) {
    return new YamlFile("testland.yaml", HEADER + String.join("", rules));
  }

  /** A version that begins on a day, or has held always where that is null. */
  static YamlFile version(String version, String validFrom) {
    return new YamlFile(
        "testland-" + version + ".yaml",
        (HEADER + rule("TST-01", "kind: placement_end"))
            .replace("version: 1", "version: " + version)
            .replace("valid_from: null", "valid_from: " + validFrom));
  }

  /** A rule of 13 lines and those of its kind. */
  static String rule(String id, String... kind) {
    return """
      - id: %s
        title:
          sv: Upprätta IUP
          en: Write the IUP
        %s
        evidence: iup.version
        responsible: ST+HH
        remind: [ST, HH]
        source:
          heading: IUP
          quote: ska upprättas
          strength: ska
    """
        .formatted(id, String.join("\n    ", kind));
  }
}
