package se.stegvis.scheduler.profile;

import java.util.List;
import java.util.Optional;
import se.stegvis.scheduler.yaml.Fields;
import se.stegvis.scheduler.yaml.Mistakes;
import se.stegvis.scheduler.yaml.Shape;
import se.stegvis.scheduler.yaml.YamlFile;
import se.stegvis.scheduler.yaml.YamlSource;

/** The menu of measures for a plan, from {@code measures.yaml}; the sources' own examples. */
public record Measures(List<Measure> all) {

  public Measures {
    all = List.copyOf(all);
  }

  /** One measure that can be chosen. */
  public record Measure(String id, Title title) {}

  /**
   * Reads the menu from the class path.
   *
   * @throws IllegalStateException naming every mistake, if the product itself is broken
   */
  public static Measures load() {
    var file = YamlFile.bundled("/se/stegvis/plan", "measures.yaml");
    var mistakes = new Mistakes(file.name());
    var read = YamlSource.fields(file.text(), "measures", mistakes).map(Measures::read);
    if (!mistakes.list().isEmpty()) {
      throw new IllegalStateException("the product's own measures: " + mistakes.list());
    }
    return new Measures(read.orElseThrow());
  }

  private static List<Measure> read(Fields file) {
    return file.each("measures").stream()
        .map(each -> new Measure(each.required("id", Shape.NAME), Title.read(each.fields("title"))))
        .toList();
  }

  public Optional<Measure> named(String id) {
    return all.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
