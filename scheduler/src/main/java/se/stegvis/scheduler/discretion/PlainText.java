package se.stegvis.scheduler.discretion;

import static java.lang.Character.DASH_PUNCTUATION;
import static java.lang.Character.ENCLOSING_MARK;
import static java.lang.Character.FORMAT;
import static java.lang.Character.NON_SPACING_MARK;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as the eye reads it: every decimal digit of Unicode is an ASCII one, every dash is a
 * hyphen, all white space in a row is one blank, and what cannot be seen is gone. It remembers
 * where each of its chars stood.
 */
final class PlainText {

  private static final String DOTS = "·•‧∙⋅";
  private static final String SLASHES = "\\⁄∕";
  private static final char OTHER = '#';

  private final StringBuilder chars = new StringBuilder();
  private final List<IdentityNumbers.Found> origins = new ArrayList<>();

  private PlainText() {}

  static PlainText of(String text) {
    var plain = new PlainText();
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      plain.append(codePoint, at, next);
      at = next;
    }
    return plain;
  }

  /**
   * The place in the text that the chars from {@code start} to before {@code end} were read from.
   */
  IdentityNumbers.Found origin(int start, int end) {
    return new IdentityNumbers.Found(origins.get(start).start(), origins.get(end - 1).end());
  }

  @Override
  public String toString() {
    return chars.toString();
  }

  private void append(int codePoint, int start, int end) {
    if (isUnseen(codePoint)) {
      stretch(end);
    } else if (codePoint < 128) {
      append(plain(codePoint), start, end);
    } else {
      Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)
          .codePoints()
          .forEach(part -> append(plain(part), start, end));
    }
  }

  private void append(char plain, int start, int end) {
    if (plain == ' ' && !chars.isEmpty() && chars.charAt(chars.length() - 1) == ' ') {
      stretch(end);
    } else {
      chars.append(plain);
      origins.add(new IdentityNumbers.Found(start, end));
    }
  }

  private void stretch(int end) {
    if (!origins.isEmpty()) {
      origins.add(new IdentityNumbers.Found(origins.removeLast().start(), end));
    }
  }

  private static boolean isUnseen(int codePoint) {
    int type = Character.getType(codePoint);
    return type == FORMAT || type == NON_SPACING_MARK || type == ENCLOSING_MARK;
  }

  private static char plain(int codePoint) {
    int digit = Character.digit(codePoint, 10);
    if (digit >= 0) {
      return (char) ('0' + digit);
    }
    if (Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.isISOControl(codePoint)) {
      return ' ';
    }
    if (Character.getType(codePoint) == DASH_PUNCTUATION || codePoint == '−') {
      return '-';
    }
    if (DOTS.indexOf(codePoint) >= 0) {
      return '.';
    }
    if (SLASHES.indexOf(codePoint) >= 0) {
      return '/';
    }
    return Character.isBmpCodePoint(codePoint) ? (char) codePoint : OTHER;
  }
}
