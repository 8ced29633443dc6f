package se.stegvis.scheduler.privacy;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.TrainingRecords;

/** Erases somebody, or puts a pseudonym in their place: all of it or nothing, and noted. */
public final class ErasingPerson {

  private final PersonalData data;
  private final LegalHolds holds;
  private final TrainingRecords records;
  private final Pseudonyms pseudonyms;
  private final Auditing auditing;
  private final TransactionOperations transactions;

  public ErasingPerson(
      PersonalData data,
      LegalHolds holds,
      TrainingRecords records,
      Pseudonyms pseudonyms,
      Auditing auditing,
      TransactionOperations transactions) {
    this.data = data;
    this.holds = holds;
    this.records = records;
    this.pseudonyms = pseudonyms;
    this.auditing = auditing;
    this.transactions = transactions;
  }

  /**
   * A wish to erase.
   *
   * @param despiteParts ends the parts that the person has today; only with {@link Mode#ERASE} also
   *     a programme of their own that goes on
   */
  public record Wish(PersonId person, Mode mode, boolean despiteParts, Actor by) {}

  public Erasure erase(Wish wish, Instant now) {
    return Objects.requireNonNull(
        transactions.execute(
            _ -> {
              var erasure = data.lock(wish.person()) ? checked(wish, now) : new Erasure.Unknown();
              if (!(erasure instanceof Erasure.Done)) {
                note(wish, erasure, now);
              }
              return erasure;
            }));
  }

  private Erasure checked(Wish wish, Instant now) {
    var today = LocalDate.ofInstant(now, QuietHours.STOCKHOLM);
    var held = holds.against(wish.person(), today);
    if (!held.isEmpty()) {
      return new Erasure.Held(held);
    }
    var parts = parts(wish.person(), today);
    if (parts.stream().anyMatch(part -> !mayEnd(part, wish))) {
      return new Erasure.TakesPart(parts);
    }
    if (!parts.isEmpty()) {
      data.endParts(wish.person(), today);
    }
    var pseudonym = pseudonyms.of(wish.person());
    // The subject's pseudonym is known now and no longer afterwards.
    var actor = auditing.written(wish.by());
    var erased = data.erase(wish.person(), pseudonym, wish.mode(), now);
    var done = new Erasure.Done(erased);
    auditing.note(new AuditEntry(now, actor, action(wish), pseudonym, word(done), counts(erased)));
    return done;
  }

  private List<Part> parts(PersonId person, LocalDate today) {
    return CurrentParts.of(
        person,
        records.concerning(List.of(person)),
        records.unitsConcerning(List.of(person)),
        today);
  }

  /**
   * A programme that goes on and has nobody's name on it would be told of to everybody around it.
   */
  private static boolean mayEnd(Part part, Wish wish) {
    return wish.despiteParts() && (part.role() != Role.ST || wish.mode() == Mode.ERASE);
  }

  private void note(Wish wish, Erasure refused, Instant now) {
    auditing.note(
        now,
        wish.by(),
        action(wish),
        refused instanceof Erasure.Unknown ? null : wish.person(),
        word(refused),
        Map.of());
  }

  private static Action action(Wish wish) {
    return switch (wish.mode()) {
      case ERASE -> Action.ERASE;
      case PSEUDONYMISE -> Action.PSEUDONYMISE;
    };
  }

  private static String word(Erasure erasure) {
    return switch (erasure) {
      case Erasure.Done _ -> "done";
      case Erasure.Held _ -> "held";
      case Erasure.TakesPart _ -> "takes-part";
      case Erasure.Unknown _ -> "unknown";
    };
  }

  private static Map<String, Long> counts(Erased erased) {
    var counts = new HashMap<>(named("gone", erased.gone()));
    counts.putAll(named("renamed", erased.renamed()));
    erased.leftovers().forEach(left -> counts.merge("leftovers", left.rows(), Long::sum));
    return counts;
  }

  private static Map<String, Long> named(String what, Map<Kind, Long> counts) {
    return counts.entrySet().stream()
        .collect(toMap(each -> what + "." + each.getKey().word(), Map.Entry::getValue));
  }
}
