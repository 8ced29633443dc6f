package se.stegvis.bot.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.microsoft.bot.schema.Activity;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Activities as JSON. Not the SDK's mapper: that one reads a text as an activity of that type. */
final class ActivityJson {

  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .registerModule(new Jdk8Module())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private ActivityJson() {}

  /** Empty if it is no activity. */
  static Optional<Activity> read(byte[] json) {
    try {
      return Optional.ofNullable(MAPPER.readValue(json, Activity.class));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  static JsonNode tree(@Nullable Object value) {
    return MAPPER.valueToTree(value);
  }

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /**
   * A card as the only kind of tree that the SDK can send: of a map it makes an exception, of a
   * tree of Jackson 3 garbage.
   */
  static ObjectNode card(String json) {
    try {
      return MAPPER.readValue(json, ObjectNode.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a card is no JSON object", e);
    }
  }

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON", e);
    }
  }
}
