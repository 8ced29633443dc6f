package se.stegvis.scheduler.yaml;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The keys and values of one mapping. Whoever reads asks for each key that may stand there; what is
 * missing or of another shape becomes a mistake and reading goes on with a stand-in. Keys that
 * nobody has asked for are mistakes too: {@link #refuseOthers}.
 */
public final class Fields {

  private final Mistakes mistakes;
  private final Optional<Mark> place;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Optional<Mark>> keys = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();

  private Fields(Mistakes mistakes, Optional<Mark> place) {
    this.mistakes = mistakes;
    this.place = place;
  }

  /** The fields of a node; if it has none, one mistake, and none about each missing key. */
  static Fields of(Node node, Mistakes mistakes) {
    return of(node, node.getStartMark(), mistakes);
  }

  private static Fields of(Node node, Optional<Mark> place, Mistakes mistakes) {
    if (!(node instanceof MappingNode mapping)) {
      mistakes.add(node.getStartMark(), "keys with values are wanted here, such as 'id: …'");
      return new Fields(new Mistakes(""), place);
    }
    var fields = new Fields(mistakes, place);
    for (var entry : mapping.getValue()) {
      fields.put(entry.getKeyNode(), entry.getValueNode());
    }
    return fields;
  }

  private void put(Node key, Node value) {
    if (!(key instanceof ScalarNode name)) {
      mistakes.add(key.getStartMark(), "a key must be a single word");
    } else if (keys.putIfAbsent(name.getValue(), key.getStartMark()) != null) {
      mistake(key.getStartMark(), name.getValue(), "stands here twice; keep one of them");
    } else if (!value.getTag().equals(Tag.NULL)) {
      values.put(name.getValue(), value);
    }
  }

  /** Whether a key has a value other than null. */
  public boolean has(String key) {
    asked.add(key);
    return values.containsKey(key);
  }

  /** Whether a key has a single value, neither a list nor keys of its own. */
  public boolean isPlain(String key) {
    return has(key) && values.get(key) instanceof ScalarNode;
  }

  /** Whether a key has a value of a shape. */
  public <T> boolean has(String key, Shape<T> shape) {
    return has(key)
        && values.get(key) instanceof ScalarNode scalar
        && shape.read(scalar.getValue()).isPresent();
  }

  public <T> T required(String key, Shape<T> shape) {
    var value = optional(key, shape);
    if (value == null) {
      mistake(key, "is missing; wanted is " + shape.wanted());
      return shape.standIn();
    }
    return value;
  }

  public <T> T optional(String key, Shape<T> shape, T otherwise) {
    var value = optional(key, shape);
    return value == null ? otherwise : value;
  }

  public <T> @Nullable T optional(String key, Shape<T> shape) {
    asked.add(key);
    var value = values.get(key);
    return value == null ? null : read(key, value, shape);
  }

  /** The values of a list, none if the key is absent. */
  public <T> List<T> list(String key, Shape<T> shape) {
    return nodes(key).map(node -> read(key, node, shape)).toList();
  }

  /** The values of a list that must have at least one. */
  public <T> List<T> some(String key, Shape<T> shape) {
    var list = list(key, shape);
    if (list.isEmpty() && !values.containsKey(key)) {
      mistake(key, "is missing; wanted is a list, each " + shape.wanted());
    } else if (list.isEmpty()) {
      mistake(key, "is empty; wanted is at least one, each " + shape.wanted());
    }
    return list;
  }

  /** The mapping under a key, which must be there. */
  public Fields fields(String key) {
    asked.add(key);
    var value = values.get(key);
    if (value == null) {
      mistake(key, "is missing");
      return new Fields(new Mistakes(""), place);
    }
    return of(value, keys.getOrDefault(key, place), mistakes);
  }

  /** The mappings of a list, none if the key is absent. */
  public List<Fields> each(String key) {
    return nodes(key).map(node -> of(node, mistakes)).toList();
  }

  private Stream<Node> nodes(String key) {
    asked.add(key);
    return switch (values.get(key)) {
      case null -> Stream.of();
      case SequenceNode sequence -> sequence.getValue().stream();
      case Node other -> {
        mistake(other.getStartMark(), key, "must be a list, such as [a, b]");
        yield Stream.of();
      }
    };
  }

  private <T> T read(String key, Node node, Shape<T> shape) {
    var text = node instanceof ScalarNode scalar ? scalar.getValue() : null;
    var value = text == null ? Optional.<T>empty() : shape.read(text);
    if (value.isEmpty()) {
      var found = text == null ? "" : ", not '" + Mistakes.shortened(text) + "'";
      mistake(node.getStartMark(), key, "must be " + shape.wanted() + found);
    }
    return value.orElse(shape.standIn());
  }

  /** Something is wrong with the value of a key, or with the whole mapping if it is absent. */
  public void mistake(String key, String what) {
    mistake(keys.getOrDefault(key, place), key, what);
  }

  private void mistake(Optional<Mark> where, String key, String what) {
    mistakes.add(where, "'" + Mistakes.shortened(key) + "' " + what);
  }

  /** Every key that stands here and was not asked for is a mistake. */
  public void refuseOthers() {
    keys.forEach(
        (key, where) -> {
          if (!asked.contains(key)) {
            mistake(
                where, key, "is not known here; the known keys are " + String.join(", ", asked));
          }
        });
  }
}
