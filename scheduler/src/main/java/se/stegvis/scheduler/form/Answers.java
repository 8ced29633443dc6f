package se.stegvis.scheduler.form;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stands in the fields of a form, by field id, as it was typed; several choices of one field
 * have commas between them. An empty answer is no answer.
 */
public record Answers(Map<String, String> values) {

  public static final Answers NONE = new Answers(Map.of());

  public Answers {
    values =
        values.entrySet().stream()
            .filter(each -> !each.getValue().isBlank())
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> each.getValue().strip()));
  }

  public Optional<String> of(String field) {
    return Optional.ofNullable(values.get(field));
  }

  public List<String> each(String field) {
    return of(field).stream()
        .flatMap(text -> Arrays.stream(text.split(",")))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** These answers, and those of others where these have none. */
  public Answers or(Answers others) {
    var merged = new HashMap<>(others.values);
    merged.putAll(values);
    return new Answers(merged);
  }
}
