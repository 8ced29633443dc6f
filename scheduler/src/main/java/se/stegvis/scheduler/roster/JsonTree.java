package se.stegvis.scheduler.roster;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads one value as a tree. Jackson's own reading stops at the first key that comes twice; this
 * one records it with its place and goes on.
 */
record JsonTree(JsonParser parser, Mistakes mistakes) {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  JsonNode read(Place place) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(place);
      case START_ARRAY -> array(place);
      case VALUE_STRING -> NODES.stringNode(parser.getString());
      case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
      case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
      default -> NODES.nullNode();
    };
  }

  private JsonNode object(Place place) {
    var object = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      parser.nextToken();
      var value = read(place.field(name));
      if (object.replace(name, value) != null) {
        mistakes.add(place, "the field " + Mistakes.quote(name) + " comes twice: remove one");
      }
    }
    return object;
  }

  private JsonNode array(Place place) {
    var array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(read(place.item(array.size())));
    }
    return array;
  }
}
