package se.stegvis.scheduler.discretion;

import java.util.Locale;
import java.util.regex.Pattern;

/** Ten or twelve characters that are laid out as an identity number would be. */
record WrittenNumber(String written, int start, int end) {

  private static final Pattern BETWEEN = Pattern.compile("[^A-Za-z0-9]+");
  private static final Pattern CHARACTERS = Pattern.compile("[A-Za-z0-9]+");

  /** Without what separates them; letters in upper case. */
  String characters() {
    return BETWEEN.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
  }

  /**
   * Whether it is separated in one way throughout. A date, a blank and a code of four characters,
   * such as a diagnosis, are not: {@code 2026-05-12 J449}.
   */
  boolean isOfOneKind() {
    return CHARACTERS.splitAsStream(written).skip(1).distinct().count() <= 1;
  }
}
