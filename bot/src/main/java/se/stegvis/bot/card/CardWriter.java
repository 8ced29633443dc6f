package se.stegvis.bot.card;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a card as the JSON of Adaptive Cards 1.5. What people wrote only ever becomes a value. */
final class CardWriter {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonMapper mapper = JsonMapper.shared();

  String write(List<Element> body) {
    var node = typed("AdaptiveCard");
    node.put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
    node.put("version", "1.5");
    node.set("body", elements(body));
    node.putObject("msteams").put("width", "Full");
    return mapper.writeValueAsString(node);
  }

  /** A card that is written already, with one thing more at its end. */
  CardDocument ending(CardDocument card, Element end) {
    var node = (ObjectNode) mapper.readTree(card.json());
    ((ArrayNode) node.required("body")).add(element(end));
    return new CardDocument(mapper.writeValueAsString(node), card.summary());
  }

  private ObjectNode element(Element element) {
    return switch (element) {
      case Element.Heading heading -> heading(heading);
      case Element.Text text -> text(text);
      case Element.Container container -> container(container);
      case Element.Folded folded -> folded(folded);
      case Element.LineChart chart -> chart(chart);
      case Element.ColumnSet set -> {
        var node = typed("ColumnSet");
        node.set("columns", array(set.columns(), this::column));
        yield node;
      }
      case Element.ActionSet set -> {
        var node = typed("ActionSet");
        node.set("actions", array(set.actions(), CardWriter::action));
        yield node;
      }
      case Element.DateInput input -> date(input);
      case Element.TextInput input -> words(input);
      case Element.PeopleInput input -> people(input);
      case Element.NumberInput input -> number(input);
      case Element.ChoiceInput input -> choice(input);
    };
  }

  private static ObjectNode heading(Element.Heading heading) {
    var node =
        typed("TextBlock")
            .put("text", heading.text())
            .put("style", "heading")
            .put("size", "Medium")
            .put("weight", "Bolder")
            .put("wrap", true)
            .put("spacing", "Large");
    putUnlessDefault(node, "color", heading.tone());
    if (heading.separator()) {
      node.put("separator", true);
    }
    return node;
  }

  private static ObjectNode text(Element.Text text) {
    var node = typed("RichTextBlock");
    node.set("inlines", array(text.runs(), CardWriter::run));
    putUnlessDefault(node, "spacing", text.spacing());
    return node;
  }

  private static ObjectNode run(Element.Run run) {
    var node = typed("TextRun").put("text", run.text());
    if (run.bold()) {
      node.put("weight", "Bolder");
    }
    if (run.italic()) {
      node.put("italic", true);
    }
    if (run.subtle()) {
      node.put("isSubtle", true);
    }
    putUnlessDefault(node, "size", run.size());
    putUnlessDefault(node, "color", run.tone());
    return node;
  }

  private ObjectNode container(Element.Container container) {
    var node = typed("Container");
    putUnlessDefault(node, "style", container.style());
    if (container.separator()) {
      node.put("separator", true).put("spacing", "Medium");
    }
    node.set("items", elements(container.items()));
    return node;
  }

  private ObjectNode folded(Element.Folded folded) {
    var toggle = typed("Action.ToggleVisibility").put("title", folded.title());
    toggle.putArray("targetElements").add(folded.id());
    var buttons = typed("ActionSet");
    buttons.putArray("actions").add(toggle);
    var within = typed("Container").put("id", folded.id()).put("isVisible", false);
    within.set("items", elements(folded.items()));
    var node = typed("Container");
    node.putArray("items").add(buttons).add(within);
    return node;
  }

  /** Of Teams' own elements; outside of Adaptive Cards 1.5, so that it needs a fallback. */
  private ObjectNode chart(Element.LineChart chart) {
    var node =
        typed("Chart.Line")
            .put("title", chart.title())
            .put("maxWidth", "480px")
            .put("yMin", 1)
            .put("yMax", chart.max());
    node.putArray("data")
        .addObject()
        .put("legend", chart.title())
        .set(
            "values",
            array(
                chart.points(),
                each -> NODES.objectNode().put("x", each.day().toString()).put("y", each.value())));
    var instead = typed("Container");
    instead.set("items", elements(chart.instead()));
    node.set("fallback", instead);
    return node;
  }

  private ObjectNode column(Element.Column column) {
    var node = typed("Column").put("width", column.stretch() ? "stretch" : "auto");
    node.set("items", elements(column.items()));
    return node;
  }

  private static ObjectNode input(String type, String id, String label, @Nullable String error) {
    var node = typed(type).put("id", id).put("label", label);
    return error == null ? node : node.put("isRequired", true).put("errorMessage", error);
  }

  private static ObjectNode date(Element.DateInput input) {
    var node = input("Input.Date", input.id(), input.label(), input.error());
    if (!input.value().isEmpty()) {
      node.put("value", input.value());
    }
    if (input.min() != null) {
      node.put("min", input.min().toString());
    }
    if (input.max() != null) {
      node.put("max", input.max().toString());
    }
    return node;
  }

  private static ObjectNode words(Element.TextInput input) {
    var node = input("Input.Text", input.id(), input.label(), null).put("maxLength", input.most());
    if (!input.value().isEmpty()) {
      node.put("value", input.value());
    }
    return input.lines() ? node.put("isMultiline", true) : node;
  }

  private static ObjectNode people(Element.PeopleInput input) {
    var node = input("Input.ChoiceSet", input.id(), input.label(), null).put("style", "filtered");
    node.putArray("choices");
    node.putObject("choices.data")
        .put("type", "Data.Query")
        .put("dataset", "graph.microsoft.com/users");
    return node;
  }

  /**
   * A value that is no number stays out: a client would not draw the field. So do the limits where
   * nothing need be answered: Microsoft's renderer holds an empty field to be below them, and then
   * sends nothing.
   */
  private static ObjectNode number(Element.NumberInput input) {
    var node = input("Input.Number", input.id(), input.label(), input.error());
    if (input.error() != null) {
      node.put("min", input.min()).put("max", input.max());
    }
    if (input.value().matches("-?\\d{1,9}")) {
      node.put("value", Integer.parseInt(input.value()));
    }
    return node;
  }

  private static ObjectNode choice(Element.ChoiceInput input) {
    var node = input("Input.ChoiceSet", input.id(), input.label(), input.error());
    node.set(
        "choices",
        array(
            input.choices(),
            each -> NODES.objectNode().put("title", each.title()).put("value", each.value())));
    if (input.value() != null) {
      node.put("value", input.value());
    }
    if (input.pick() == Element.Pick.SEVERAL) {
      node.put("isMultiSelect", true);
    }
    return node.put("style", input.pick() == Element.Pick.ONE_OF_LIST ? "compact" : "expanded")
        .put("wrap", true);
  }

  private static ObjectNode action(Action action) {
    return switch (action) {
      case Action.Execute execute -> {
        var node =
            typed("Action.Execute")
                .put("title", execute.title())
                .put("verb", execute.verb().word());
        var data = node.putObject("data");
        new TreeMap<>(execute.data()).forEach(data::put);
        if (!execute.inputs()) {
          node.put("associatedInputs", "none");
        }
        if (execute.primary()) {
          node.put("style", "positive");
        }
        yield node;
      }
      case Action.OpenUrl open ->
          typed("Action.OpenUrl").put("title", open.title()).put("url", open.url());
    };
  }

  private ArrayNode elements(List<Element> elements) {
    return array(elements, this::element);
  }

  private static <T> ArrayNode array(List<T> values, Function<T, ObjectNode> toNode) {
    var array = NODES.arrayNode();
    values.forEach(value -> array.add(toNode.apply(value)));
    return array;
  }

  private static ObjectNode typed(String type) {
    return NODES.objectNode().put("type", type);
  }

  private static void putUnlessDefault(ObjectNode node, String name, Enum<?> value) {
    if (!value.name().equals("DEFAULT")) {
      node.put(name, value.name().toLowerCase(Locale.ROOT));
    }
  }
}
