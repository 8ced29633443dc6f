package se.stegvis.scheduler.discretion;

public final class SensitiveWords {
  private SensitiveWords() {}

  public static java.util.List<String> in(String t) {
    return t.contains("sjukskriven") ? java.util.List.of("sjukskriven") : java.util.List.of();
  }
}
