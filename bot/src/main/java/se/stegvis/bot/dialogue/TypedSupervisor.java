package se.stegvis.bot.dialogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Phrase;
import se.stegvis.scheduler.placing.PlacementView;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.TrainingRecords;

/**
 * Whom somebody has named as handledare: picked, or by a name that is one person's.
 *
 * @param person null for nobody yet
 * @param error why nobody can be meant
 */
record TypedSupervisor(@Nullable PersonId person, Optional<Phrase> error) {

  private static final int MOST = 10;

  /**
   * Reads it.
   *
   * @param picks whether the field is a people picker, which cannot show who stands there already
   */
  static TypedSupervisor of(
      String typed, @Nullable PlacementView standing, boolean picks, TrainingRecords records) {
    var before = standing == null ? null : standing.supervisor();
    if (typed.isEmpty()) {
      return new TypedSupervisor(picks && before != null ? before.id() : null, Optional.empty());
    }
    if (before != null && before.name().equals(typed)) {
      return found(before);
    }
    return records
        .personByEntraId(typed)
        .map(TypedSupervisor::found)
        .orElseGet(() -> named(typed, records));
  }

  private static TypedSupervisor named(String typed, TrainingRecords records) {
    if (!TypedPlacement.isName(typed)) {
      return new TypedSupervisor(null, Optional.of(Phrase.ASK_NOTICE_NOT_FOUND));
    }
    var found = records.named(typed, MOST);
    var exact = found.stream().filter(each -> each.name().equalsIgnoreCase(typed)).toList();
    var meant = exact.isEmpty() ? found : exact;
    return switch (meant.size()) {
      case 0 -> new TypedSupervisor(null, Optional.of(Phrase.ASK_NOTICE_NOT_FOUND));
      case 1 -> found(meant.getFirst());
      default -> new TypedSupervisor(null, Optional.of(Phrase.PLACEMENT_ERROR_NAMES));
    };
  }

  private static TypedSupervisor found(Person person) {
    return new TypedSupervisor(person.id(), Optional.empty());
  }
}
