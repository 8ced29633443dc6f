package se.stegvis.persistence.matter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.risk.SignalFact;

/** A fact as it lies in the row of a matter: one of the three is there. */
record StoredFact(
    SignalFact.Name name,
    @Nullable LocalDate day,
    @Nullable Integer count,
    @Nullable String missing) {

  static StoredFact of(SignalFact fact) {
    return switch (fact) {
      case SignalFact.Day(var name, var day) -> new StoredFact(name, day, null, null);
      case SignalFact.Count(var name, var count) -> new StoredFact(name, null, count, null);
      case SignalFact.Missing(var name, var what) -> new StoredFact(name, null, null, what);
    };
  }

  SignalFact toFact() {
    if (day != null) {
      return new SignalFact.Day(name, day);
    }
    if (count != null) {
      return new SignalFact.Count(name, count);
    }
    if (missing != null) {
      return new SignalFact.Missing(name, missing);
    }
    throw new IllegalStateException("a fact " + name + " of nothing");
  }
}
