package se.stegvis.bot.dialogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.stegvis.bot.card.PlanAddress;
import se.stegvis.bot.card.PlanCard;
import se.stegvis.scheduler.discretion.IdentityNumbers;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.planning.PlanPress;
import se.stegvis.scheduler.training.PersonId;

/** A pressed button of a plan's card, and what stood in the fields; nothing of it is trusted. */
record PlanInput(Partner partner, PlanAddress address, Map<String, String> data, Moment at) {

  private static final int LONGEST = 1000;
  private static final List<String> FIELDS =
      List.of(
          PlanCard.AREAS,
          PlanCard.CHANGES,
          PlanCard.MEASURE,
          PlanCard.WORDS,
          PlanCard.OWNER,
          PlanCard.DUE,
          PlanCard.FOLLOW_UP,
          PlanCard.FOLLOW_UP_BY,
          PlanCard.OUTCOME,
          PlanCard.NEXT,
          PlanCard.VIEW);

  Optional<String> typed(String field) {
    return Optional.ofNullable(data.get(field)).map(String::strip).filter(s -> !s.isEmpty());
  }

  Optional<PersonId> person(String field) {
    return typed(field).map(PersonId::new);
  }

  /** A day; empty for none, and for what is no day. */
  Optional<LocalDate> day(String field) {
    return typed(field)
        .flatMap(
            text -> {
              try {
                return Optional.of(LocalDate.parse(text));
              } catch (DateTimeException e) {
                return Optional.empty();
              }
            });
  }

  <T extends Enum<T>> Optional<T> one(String field, Class<T> type) {
    return typed(field)
        .flatMap(
            name ->
                Arrays.stream(type.getEnumConstants())
                    .filter(each -> each.name().equals(name))
                    .findFirst());
  }

  <T extends Enum<T>> Set<T> several(String field, Class<T> type) {
    var chosen = EnumSet.noneOf(type);
    var names = List.of(typed(field).orElse("").split(",", -1));
    Arrays.stream(type.getEnumConstants())
        .filter(each -> names.contains(each.name()))
        .forEach(chosen::add);
    return chosen;
  }

  int item() {
    var item = address.item();
    return item == null ? 0 : item;
  }

  /** What stood on the card that is signed; empty where no button of ours was pressed. */
  String edition() {
    var edition = address.edition();
    return edition == null ? "" : edition;
  }

  PlanPress press() {
    return new PlanPress(partner.id(), address.plan(), address.message(), at.today(), at.now());
  }

  /** What may stand in the fields again: no identity number is repeated. */
  Answers again() {
    var kept = new HashMap<String, String>();
    for (var field : FIELDS) {
      typed(field)
          .filter(value -> value.length() <= LONGEST)
          .ifPresent(value -> kept.put(field, IdentityNumbers.masked(value)));
    }
    return new Answers(kept);
  }
}
