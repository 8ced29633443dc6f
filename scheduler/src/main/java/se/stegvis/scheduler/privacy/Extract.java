package se.stegvis.scheduler.privacy;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stegvis.scheduler.training.Person;

/**
 * All that is held on a person, for an administrator to hand to them.
 *
 * @param sections one for each kind of which something is held
 * @param names of the people, units and programmes whose ids stand in the rows
 */
public record Extract(
    Person person, Instant made, List<Section> sections, Map<String, String> names) {

  public Extract {
    sections = List.copyOf(sections);
    names = Map.copyOf(names);
  }

  /** What is held of a kind. */
  public record Section(Kind kind, List<Row> rows) {
    public Section {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One row.
   *
   * @param own whether it is about the person; else it is a document about somebody else, of which
   *     only the person's part in it is told
   * @param values by column: texts, numbers, truths, lists and maps of them
   */
  public record Row(String table, boolean own, Map<String, Object> values) {
    public Row {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }

  /** How many rows of each kind. */
  public Map<String, Long> counts() {
    var counts = new LinkedHashMap<String, Long>();
    sections.forEach(section -> counts.put(section.kind().word(), (long) section.rows().size()));
    return counts;
  }
}
