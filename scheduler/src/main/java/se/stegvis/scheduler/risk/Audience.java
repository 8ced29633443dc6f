package se.stegvis.scheduler.risk;

import static se.stegvis.scheduler.profile.Recipient.KSR;
import static se.stegvis.scheduler.profile.Recipient.OSR;
import static se.stegvis.scheduler.profile.Recipient.SR;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.due.Recipients;
import se.stegvis.scheduler.profile.Recipient;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.Role;

/** Who is told of a sign, by the roles of the day. */
record Audience(Seen at) {

  List<PersonId> of(Sign sign) {
    var kind = sign.key().kind();
    var placement = at.placement(sign.placement()).orElse(null);
    var recipients = new Recipients(at.record(), at.today(), placement);
    return switch (kind) {
      case SUPERVISION -> inConfidence(recipients);
      case LOW_RATING -> recipients.holding(kind.told(sign.level()));
      case UNREACHABLE ->
          without(sign.key().subject(), recipients.of(kind.told(sign.level())).stream());
      default -> all(sign, recipients, placement);
    };
  }

  private List<PersonId> all(Sign sign, Recipients recipients, @Nullable Placement placement) {
    return Stream.of(
            sign.owners().stream().filter(this::hasRole),
            recipients.of(sign.key().kind().told(sign.level())).stream(),
            sign.told().stream().flatMap(each -> also(each, recipients, placement)))
        .flatMap(each -> each)
        .distinct()
        .toList();
  }

  /** Of the receiving unit, its studierektor alone is told; its verksamhetschef is not. */
  private Stream<PersonId> also(
      Recipient recipient, Recipients recipients, @Nullable Placement placement) {
    if (recipient != Recipient.MV) {
      return recipients.of(List.of(recipient)).stream();
    }
    var unit = placement == null ? null : at.record().units().get(placement.unit());
    return unit == null
        ? Stream.of()
        : Stream.of(Role.SR, Role.KSR)
            .flatMap(role -> Recipients.holders(unit, role, at.today()).stream());
  }

  /**
   * The studierektor; where that is the very handledare or verksamhetschef, the next one, and else
   * nobody.
   */
  private List<PersonId> inConfidence(Recipients recipients) {
    var partial = recipients.holding(List.of(Recipient.HH, Recipient.H, Recipient.VC));
    return Stream.of(SR, KSR, OSR)
        .map(each -> recipients.holding(List.of(each)))
        .map(people -> people.stream().filter(who -> !partial.contains(who)).toList())
        .filter(people -> !people.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<PersonId> without(String person, Stream<PersonId> people) {
    return people.filter(each -> !each.value().equals(person)).toList();
  }

  boolean hasRole(PersonId person) {
    return at.record().insightOf(person, at.today()).isPresent()
        || Arrays.stream(Role.values())
            .anyMatch(role -> at.record().holders(role, at.today()).anyMatch(person::equals));
  }
}
