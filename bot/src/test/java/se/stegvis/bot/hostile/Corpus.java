package se.stegvis.bot.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Grows hostile inputs from good ones. What it grows is given by the seed alone, so whatever breaks
 * once breaks again.
 */
public final class Corpus {

  private static final JsonMapper JSON = new JsonMapper();

  /** Values, as JSON, that somewhere, some time, have broken something. */
  private static final List<String> EVIL =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1e400",
          "1e999999999",
          "-1e-999999999",
          "9".repeat(900),
          "9".repeat(2000),
          "0." + "1".repeat(900),
          "\"\"",
          "\" \"",
          "\"\\u0000\"",
          "\"a\\u0000b\"",
          "\"\\ud800\"",
          "\"\\udc00\\ud800x\"",
          "\"\\uffff\\ufffe\"",
          "\"\\u202egnp.exe\"",
          "\"\\ud83d\\udca9\"",
          "\"" + "å".repeat(5000) + "\"",
          "\"" + "e\\u0301".repeat(3000) + "\"",
          "\"%s%n%x{}${jndi:ldap://x/y}#{1+1}\"",
          "\"'; drop table people; --\"",
          "\"<script>alert(1)</script>\"",
          "\"../../../../etc/passwd\"",
          "\"\\r\\nX-Injected: 1\\r\\n\"",
          "\"2026-13-45T99:99:99Z\"",
          "\"-999999999-01-01T00:00:00Z\"",
          "\"+999999999-12-31T23:59:59.999999999Z\"",
          "[]",
          "{}",
          "[[[[[[[[]]]]]]]]",
          "[null,null]",
          "{\"\":{\"\":{\"\":null}}}",
          "{\"$type\":\"java.lang.Runtime\",\"@class\":\"x\"}",
          "[".repeat(900) + "]".repeat(900),
          "{\"a\":".repeat(900) + "1" + "}".repeat(900),
          "[".repeat(5000) + "]".repeat(5000));

  /** A member's value, as it is written without blanks. */
  private static final Pattern TEXT = Pattern.compile(":\"[^\"]*\"");

  private final RandomGenerator random;

  public Corpus(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** JSON with one to three members or elements that are not what they were. */
  public Stream<byte[]> changedJson(String good, int count) {
    return IntStream.range(0, count).mapToObj(_ -> changed(good).getBytes(UTF_8));
  }

  /** JSON in which one text after the other ends with the sign that no database keeps. */
  public static Stream<byte[]> withNullSigns(String good) {
    return TEXT.matcher(good)
        .results()
        .map(text -> new StringBuilder(good).insert(text.end() - 1, "\\u0000"))
        .map(changed -> changed.toString().getBytes(UTF_8));
  }

  private String changed(String good) {
    var tree = JSON.readTree(good);
    var marks = new ArrayList<String>();
    for (var i = random.nextInt(1, 4); i > 0; i--) {
      var mark = "\"@@" + i + "@@\"";
      change(tree, mark);
      marks.add(mark);
    }
    var text = tree.toString();
    for (var mark : marks) {
      text = text.replace(mark, any(EVIL));
    }
    return text;
  }

  /** Marks are put in and replaced in the text, since no tree holds what is no good JSON. */
  private void change(JsonNode root, String mark) {
    var all = new ArrayList<JsonNode>();
    collect(root, all);
    if (all.isEmpty()) {
      return;
    }
    var word = mark.substring(1, mark.length() - 1);
    switch (any(all)) {
      case ObjectNode object ->
          changeMember(object, any(List.copyOf(object.propertyNames())), word);
      case ArrayNode array -> array.set(random.nextInt(array.size()), word);
      default -> throw new IllegalStateException();
    }
  }

  private void changeMember(ObjectNode object, String name, String word) {
    switch (random.nextInt(6)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(name + "\u0000", object.remove(name));
      default -> object.put(name, word);
    }
  }

  private static void collect(JsonNode node, List<JsonNode> into) {
    if (node.isContainer() && !node.isEmpty()) {
      into.add(node);
      node.forEach(child -> collect(child, into));
    }
  }

  /** Bytes with up to eight changes that know nothing of what they mean. */
  public Stream<byte[]> changedBytes(byte[] good, int count) {
    return IntStream.range(0, count).mapToObj(_ -> changed(good));
  }

  private byte[] changed(byte[] good) {
    var bytes = good.clone();
    for (var i = random.nextInt(1, 9); i > 0 && bytes.length > 0; i--) {
      var at = random.nextInt(bytes.length);
      bytes =
          switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> join(bytes, at, new byte[] {(byte) 0xFF, (byte) 0xC0, (byte) 0xAF}, at);
            case 2 -> join(bytes, at, new byte[random.nextInt(1, 40)], at);
            case 3 -> join(bytes, at, any(EVIL).getBytes(UTF_8), at);
            case 4 -> join(bytes, at, bytes, Math.min(bytes.length, at + random.nextInt(1, 20)));
            default -> {
              bytes[at] = (byte) random.nextInt(256);
              yield bytes;
            }
          };
    }
    return bytes;
  }

  private static byte[] join(byte[] bytes, int until, byte[] middle, int from) {
    var joined = Arrays.copyOf(bytes, until + middle.length + bytes.length - from);
    System.arraycopy(middle, 0, joined, until, middle.length);
    System.arraycopy(bytes, from, joined, until + middle.length, bytes.length - from);
    return joined;
  }

  /** Texts put together of some of the parts. */
  public Stream<String> joined(List<String> parts, int most, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            _ -> {
              var text = new StringBuilder();
              for (var i = random.nextInt(1, most + 1); i > 0; i--) {
                text.append(any(parts));
              }
              return text.toString();
            });
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
