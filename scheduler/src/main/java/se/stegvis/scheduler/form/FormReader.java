package se.stegvis.scheduler.form;

import java.util.List;
import java.util.function.Function;
import se.stegvis.scheduler.yaml.Found;
import se.stegvis.scheduler.yaml.YamlFile;

/**
 * Reads the files of forms, scales and delmål (docs/forms.md) and finds every mistake in them, each
 * with its file and line. Nothing in a file, however hostile, makes it throw.
 */
public final class FormReader {

  private FormReader() {}

  /** The files belong together: a form may only use what stands in one of them. */
  public static ReadForms read(List<YamlFile> files) {
    var readings = files.stream().map(FileReading::of).toList();
    var forms = all(readings, FileReading::forms);
    var scales = all(readings, FileReading::scales);
    var goals = all(readings, FileReading::goals);
    if (readings.stream().allMatch(FileReading::isYaml)) {
      new Agreement(forms, scales, goals).check();
    }
    var mistakes = readings.stream().flatMap(each -> each.mistakes().list().stream()).toList();
    return mistakes.isEmpty()
        ? new ReadForms.Read(new Forms(values(forms), values(scales), values(goals)))
        : new ReadForms.Wrong(mistakes);
  }

  private static <T> List<Found<T>> all(
      List<FileReading> readings, Function<FileReading, List<Found<T>>> part) {
    return readings.stream().flatMap(each -> part.apply(each).stream()).toList();
  }

  private static <T> List<T> values(List<Found<T>> found) {
    return found.stream().map(Found::value).toList();
  }
}
