package se.stegvis.scheduler.discretion;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Ordinary sentences with a number that is no identity number, by a seeded source of chance. */
record OrdinaryNumbers(RandomGenerator chance) {

  private static final List<String> PHONES =
      List.of(
          "7M-### ## ##",
          "7M-###-####",
          "7M ### ## ##",
          "7M-## ## ###",
          "7M#######",
          "+46 7N ### ## ##",
          "+467N#######",
          "+46 (0)7N-### ## ##",
          "0046 7N ### ## ##",
          "08-### ### ##",
          "08-## ## ##",
          "08-########",
          "031-### ## ##",
          "010-### ## ##",
          "0480-8## ##",
          "0480-8####",
          "05##-## ## ##",
          "+46 480 8## ##",
          "+46 11 ## ## ##",
          "+45 ## ## ## ##");

  private static final List<String> BILLS =
      List.of(
          "faktura 2026-####",
          "faktura 2026-#####",
          "faktura 2026-######",
          "fakturan F2026######",
          "faktura 2026/##/####",
          "faktura #####",
          "faktura ######",
          "faktura nr #######",
          "fakturanummer ########",
          "fakturanr #########",
          "faktura ###########",
          "O¢R ######C",
          "O¢R ########C",
          "O¢R ############C",
          "O¢R ###############C",
          "O¢R #### #### #### ###C",
          "bankgiro ###-###C",
          "bankgiro ####-###C",
          "plusgiro ## ## ##-C",
          "konto ####-#, ### ### ###-#",
          "order ##-#######",
          "IBAN SE## 5000 0000 05## #### ####",
          "mötes-ID ### ### ### ###");

  /** Bare ten digits: one bill in thirty. Half of them have a check digit of their own. */
  private static final List<String> BARE = List.of("faktura ##########", "O¢R #########C");

  private static final List<String> DATES =
      List.of(
          "yyyy-MM-dd",
          "yyyy-MM-dd",
          "yyyyMMdd",
          "yyMMdd",
          "d/M yyyy",
          "d.M.yyyy",
          "dd.MM.yy",
          "d MMMM yyyy");

  private static final List<String> TIMES =
      List.of(" 'kl.' HH.mm", " HH:mm", " HH.mm", " HH:mm:ss", "'T'HH:mm:ss", " 'kl' HHmm");

  String phone() {
    return "Ring mig på "
        + filled(any(PHONES).replace("M", "" + any("02369")).replace("N", "" + any("02369")))
            .replaceFirst("^7", "07")
        + " i eftermiddag.";
  }

  String bill() {
    return "Jag har betalt " + filled(chance.nextInt(30) == 0 ? any(BARE) : any(BILLS)) + ", tack.";
  }

  /** Ten digits in a row, of which nothing else is known. */
  String tenDigits() {
    return "Ärende " + filled("##########") + " är klart.";
  }

  /** A mobile number of ten digits in a row. */
  String bareMobile() {
    return "Ring " + filled("07" + any("02369") + "#######") + ".";
  }

  /** The third digit is at least 2, and the last one a check digit. */
  String organisation() {
    return "Organisationsnummer "
        + filled(
            any(List.of("55T###-###C", "20T###-###C", "21T###-###C", "55T######C"))
                .replace("T", "" + any("23456789")))
        + ".";
  }

  String date() {
    var day = day();
    return switch (chance.nextInt(4)) {
      case 0 ->
          "Den " + on(day, any(DATES)) + "–" + on(day.plusDays(3), any(DATES)) + " är jag ledig.";
      case 1 ->
          "Mellan " + on(day, "yyyy-MM-dd") + " och " + on(day.plusDays(40), "yyyy-MM-dd") + ".";
      case 2 -> "Klar " + on(day, any(DATES)) + ". " + day.getYear() + " gick bra.";
      default -> "Vi sågs " + on(day, any(DATES)) + ", vecka 12.";
    };
  }

  String time() {
    var day = day();
    var time = LocalTime.of(chance.nextInt(24), chance.nextInt(60), chance.nextInt(60));
    var start = on(day, any(List.of("yyyy-MM-dd", "yyyy-MM-dd", "yyMMdd", "yyyyMMdd")));
    return "Såg honom "
        + start
        + time.format(format(any(TIMES)))
        + (chance.nextBoolean() ? "" : "–" + time.plusMinutes(45).format(format("HH.mm")))
        + " på akuten.";
  }

  private LocalDate day() {
    return LocalDate.of(2000, 1, 1).plusDays(chance.nextInt(30 * 365));
  }

  private static String on(LocalDate day, String pattern) {
    return day.format(format(pattern));
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag("sv"));
  }

  /** Any digit for each number sign, and the check digit of the digits before for C. */
  private String filled(String template) {
    var filled = new StringBuilder();
    for (int at = 0; at < template.length(); at++) {
      char symbol = template.charAt(at);
      filled.append(
          switch (symbol) {
            case '#' -> (char) ('0' + chance.nextInt(10));
            case 'C' -> checkDigit(filled.toString());
            default -> symbol;
          });
    }
    return filled.toString().replace('¢', 'C');
  }

  private static char checkDigit(String written) {
    var closed = GeneratedNumbers.closed(written.replaceAll("[^0-9]", ""), 0);
    return closed.charAt(closed.length() - 1);
  }

  private <T> T any(List<T> of) {
    return of.get(chance.nextInt(of.size()));
  }

  private char any(String of) {
    return of.charAt(chance.nextInt(of.length()));
  }
}
