package se.stegvis.scheduler.discretion;

/** The modulus-10 or Luhn method (SKV 704), with letters by their ASCII value (Inera, NRID 1.0). */
final class CheckDigit {

  private CheckDigit() {}

  /** Whether the last character is the check digit of those before it. */
  static boolean holds(String number) {
    int sum = 0;
    for (int fromRight = 0; fromRight < number.length(); fromRight++) {
      int value = value(number.charAt(number.length() - 1 - fromRight));
      sum += sumOfDigits(fromRight % 2 == 0 ? value : 2 * value);
    }
    return sum % 10 == 0;
  }

  private static int value(char character) {
    return character <= '9' ? character - '0' : character;
  }

  private static int sumOfDigits(int upTo999) {
    return upTo999 / 100 + upTo999 / 10 % 10 + upTo999 % 10;
  }
}
