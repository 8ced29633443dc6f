package se.stegvis.scheduler.risk;

import java.time.LocalDate;
import java.time.Period;
import se.stegvis.scheduler.training.Programme;

/** A pause, and a time after it, in which nothing is signalled about a person (domain, 2.4). */
final class Muting {

  private Muting() {}

  static boolean isMuted(Programme programme, Period after, LocalDate today) {
    return programme.pauses().stream()
        .anyMatch(
            pause ->
                !pause.from().isAfter(today)
                    && (pause.to() == null || !today.isAfter(pause.to().plus(after))));
  }
}
