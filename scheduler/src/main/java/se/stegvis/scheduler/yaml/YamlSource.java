package se.stegvis.scheduler.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Turns the text of a file into fields, within limits that no honest file comes near. */
public final class YamlSource {

  /** In characters. The largest profile of the product has some 40 000. */
  private static final int LARGEST = 1_000_000;

  /** An option's label within a field within the fields of a form is six deep. */
  private static final int DEEPEST = 10;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(LARGEST).setMaxAliasesForCollections(0).build();

  private YamlSource() {}

  /**
   * The fields at the top of a file; empty, with a mistake, if there are none to be had.
   *
   * @param wanted what the file should hold, in words
   */
  public static Optional<Fields> fields(String text, String wanted, Mistakes mistakes) {
    if (text.length() > LARGEST) {
      mistakes.add(
          Optional.empty(),
          "the file has more than " + LARGEST + " characters; this cannot be " + wanted);
      return Optional.empty();
    }
    try {
      return isWithinLimits(text, mistakes)
          ? new Compose(SETTINGS)
              .composeString(text)
              .map(root -> Fields.of(root, mistakes))
              .or(() -> empty(wanted, mistakes))
          : Optional.empty();
    } catch (MarkedYamlEngineException wrong) {
      mistakes.add(wrong.getProblemMark(), "this is not YAML: " + wrong.getProblem());
    } catch (YamlEngineException wrong) {
      mistakes.add(Optional.empty(), "this is not YAML: " + firstLine(wrong));
    }
    return Optional.empty();
  }

  private static Optional<Fields> empty(String wanted, Mistakes mistakes) {
    mistakes.add(Optional.empty(), "the file is empty; write " + wanted + " in it");
    return Optional.empty();
  }

  /** Looks at the events one by one, before anything that recurses sees them. */
  private static boolean isWithinLimits(String text, Mistakes mistakes) {
    int depth = 0;
    for (Event event : new Parse(SETTINGS).parseString(text)) {
      if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
        mistakes.add(event.getStartMark(), "this is nested too deeply; nothing here goes so deep");
        return false;
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      } else if (event instanceof AliasEvent) {
        mistakes.add(event.getStartMark(), "references such as *name are not read; write it out");
        return false;
      }
    }
    return true;
  }

  private static String firstLine(YamlEngineException wrong) {
    return String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
  }
}
