package se.stegvis.bot.card;

import java.util.Map;
import java.util.Optional;

/** Which item of a card is opened, and for what. */
public sealed interface Expansion {

  /** None. */
  record Closed() implements Expansion {}

  /**
   * The fields of what was done.
   *
   * @param typed what stood in the fields, empty the first time
   * @param errors what is wrong, by field
   */
  record Done(CardAddress at, Map<String, String> typed, Map<Field, Phrase> errors)
      implements Expansion {
    public Done {
      typed = Map.copyOf(typed);
      errors = Map.copyOf(errors);
    }
  }

  /** When to be reminded again. */
  record Later(CardAddress at) implements Expansion {}

  /** Where the demand comes from. */
  record Why(CardAddress at) implements Expansion {}

  /** The item that is opened, if one is. */
  default Optional<CardAddress> opened() {
    return switch (this) {
      case Closed _ -> Optional.empty();
      case Done done -> Optional.of(done.at());
      case Later later -> Optional.of(later.at());
      case Why why -> Optional.of(why.at());
    };
  }
}
