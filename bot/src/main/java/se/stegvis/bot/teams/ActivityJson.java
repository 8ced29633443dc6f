package se.stegvis.bot.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.microsoft.bot.schema.Activity;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Activities as JSON. Not the SDK's mapper: that one reads a text as an activity of that type. */
final class ActivityJson {

  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .registerModule(new Jdk8Module())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private static final List<String> TIMES = List.of("timestamp", "localTimestamp", "expiration");

  /** As JSON has it. */
  private static final String NULL_SIGN = "\\u0000";

  private static final List<String> IDENTIFYING =
      List.of("id", "replyToId", "from", "recipient", "conversation", "channelData");

  private ActivityJson() {}

  /**
   * Empty if it is no activity, or if a sign that no database keeps stands in what its ids are in.
   * Of its times only that of its sending is read, as far as it is one, and not by the SDK, which
   * knows those with three decimals alone, while Teams leaves zeros out.
   */
  static Optional<Activity> read(byte[] json) {
    try {
      if (!(MAPPER.readTree(json) instanceof ObjectNode object)
          || IDENTIFYING.stream()
              .map(object::path)
              .anyMatch(part -> part.toString().contains(NULL_SIGN))) {
        return Optional.empty();
      }
      var sent = time(object.path("timestamp").asText());
      object.remove(TIMES);
      var activity = MAPPER.treeToValue(object, Activity.class);
      activity.setTimestamp(sent);
      activity.setLocale(wellFormed(activity.getLocale()));
      return Optional.of(activity);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Null also for a year that no database keeps. */
  private static @Nullable OffsetDateTime time(String text) {
    try {
      var time = OffsetDateTime.parse(text);
      return time.getYear() > 0 && time.getYear() < 10_000 ? time : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** The SDK makes a fault of a language that is none. */
  private static @Nullable String wellFormed(@Nullable String locale) {
    try {
      return locale == null
          ? null
          : new Locale.Builder().setLanguageTag(locale).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      return null;
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

  /**
   * The same as the SDK has to be given it to send it as it is: of a name with a dot, such as that
   * of the people picker's choices.data, it makes an object in an object, and fails where "choices"
   * is there already.
   */
  static JsonNode escaped(JsonNode node) {
    return switch (node) {
      case ObjectNode object -> {
        var escaped = MAPPER.createObjectNode();
        for (var member : object.properties()) {
          escaped.set(member.getKey().replace(".", "\\."), escaped(member.getValue()));
        }
        yield escaped;
      }
      case ArrayNode array -> {
        var escaped = MAPPER.createArrayNode();
        array.forEach(element -> escaped.add(escaped(element)));
        yield escaped;
      }
      default -> node;
    };
  }

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON", e);
    }
  }
}
