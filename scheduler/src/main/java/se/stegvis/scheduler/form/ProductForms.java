package se.stegvis.scheduler.form;

import java.util.List;
import se.stegvis.scheduler.yaml.YamlFile;

/** The forms, scales and delmål that Stegvis brings along. */
public final class ProductForms {

  private static final List<String> NAMES =
      List.of(
          "scales",
          "goals",
          "mini-cex",
          "dops",
          "cbd",
          "medsittning",
          "msf360",
          "mitt-i-st",
          "kollegium-bedomare",
          "kollegium-sjalvskattning",
          "feedback-till-st",
          "feedback-fran-st",
          "sjalvvardering-st",
          "slutbedomning",
          "handledarsamtal",
          "iup",
          "iup-revision",
          "iup-storre-andring",
          "utvardering-av-handledning");

  private ProductForms() {}

  /**
   * Reads them all from the class path.
   *
   * @throws IllegalStateException naming every mistake, if the product itself is broken
   */
  public static Forms load() {
    return switch (FormReader.read(NAMES.stream().map(ProductForms::file).toList())) {
      case ReadForms.Read read -> read.forms();
      case ReadForms.Wrong wrong ->
          throw new IllegalStateException("the product's own forms: " + wrong.mistakes());
    };
  }

  private static YamlFile file(String name) {
    return YamlFile.bundled("/se/stegvis/forms", name + ".yaml");
  }
}
