package se.stegvis.bot.card;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as people say them. */
public final class DateWords {

  private final Texts texts;
  private final LocalDate today;

  public DateWords(Texts texts, LocalDate today) {
    this.texts = texts;
    this.today = today;
  }

  /** With the day of the week: "lördag 1 augusti", "i dag". */
  public String full(LocalDate day) {
    if (day.equals(today)) {
      return texts.say(Phrase.TODAY);
    }
    return day.equals(today.plusDays(1)) ? texts.say(Phrase.TOMORROW) : in("EEEE ", day);
  }

  /** Without it: "1 augusti". */
  String brief(LocalDate day) {
    return day.equals(today) ? texts.say(Phrase.TODAY) : in("", day);
  }

  private String in(String before, LocalDate day) {
    var pattern = before + (day.getYear() == today.getYear() ? "d MMMM" : "d MMMM yyyy");
    return DateTimeFormatter.ofPattern(pattern, texts.locale()).format(day);
  }
}
