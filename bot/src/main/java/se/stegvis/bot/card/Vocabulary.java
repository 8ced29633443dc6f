package se.stegvis.bot.card;

import java.util.List;
import java.util.Optional;
import se.stegvis.scheduler.profile.Evidence;
import se.stegvis.scheduler.profile.Strength;
import se.stegvis.scheduler.training.Instrument;

/** What the names of the profiles are called in plain language. */
final class Vocabulary {

  private static final String THING = "thing";
  private static final String OTHER = "other";

  private final Texts texts;

  Vocabulary(Texts texts) {
    this.texts = texts;
  }

  /** A thing by its evidence name, or {@code approval}, or {@code signature.HH}. */
  String thing(String name) {
    return known(name).or(() -> texts.word(THING, OTHER)).orElseThrow();
  }

  /** The word for a name, else for what stands before its last dot. */
  Optional<String> known(String name) {
    int dot = name.lastIndexOf('.');
    return texts
        .word(THING, name)
        .or(() -> dot < 0 ? Optional.empty() : known(name.substring(0, dot)));
  }

  /** Several things as one phrase, each named once. */
  String list(List<String> names) {
    var words = names.stream().map(this::thing).distinct().toList();
    if (words.size() == 1) {
      return words.getFirst();
    }
    var first = String.join(", ", words.subList(0, words.size() - 1));
    return texts.say(Phrase.LIST_AND, first, words.getLast());
  }

  /** What a quota counts, in the plural, if there is a word for it. */
  Optional<String> counted(Evidence evidence) {
    return evidence.anyOf().stream()
        .sorted()
        .flatMap(name -> texts.word("count", name).stream())
        .findFirst();
  }

  String instrument(Instrument instrument) {
    return texts.word("instrument", instrument.name()).orElseThrow();
  }

  String strength(Strength strength) {
    return texts.word("strength", strength.name()).orElseThrow();
  }
}
