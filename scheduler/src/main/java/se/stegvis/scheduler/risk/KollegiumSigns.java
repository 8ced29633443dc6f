package se.stegvis.scheduler.risk;

import static java.util.Comparator.naturalOrder;

import java.util.List;
import java.util.stream.Stream;
import se.stegvis.scheduler.profile.SignalGround;
import se.stegvis.scheduler.profile.Threshold;
import se.stegvis.scheduler.risk.SignalFact.Name;
import se.stegvis.scheduler.training.Event;

/**
 * A specialistkollegium sees a risk or is unsure, and no later one sees the ST-läkare on course.
 */
final class KollegiumSigns {

  private static final List<String> NAMES =
      List.of("specialistkollegium", "specialistkollegium.extra");

  private static final String RISK = "risk";
  private static final String UNSURE = "osaker";

  private KollegiumSigns() {}

  static Stream<Sign> risk(Seen at) {
    var held =
        at.events().stream()
            .filter(event -> NAMES.contains(event.evidence()) && event.outcome() != null)
            .toList();
    int from = held.size();
    while (from > 0 && isWorrying(held.get(from - 1))) {
      from--;
    }
    return from == held.size()
        ? Stream.of()
        : Stream.of(sign(from + 1, held.subList(from, held.size()), at));
  }

  private static boolean isWorrying(Event kollegium) {
    return RISK.equals(kollegium.outcome()) || UNSURE.equals(kollegium.outcome());
  }

  private static Sign sign(int number, List<Event> worrying, Seen at) {
    var last = worrying.getLast();
    var ground =
        RISK.equals(last.outcome()) ? SignalGround.KOLLEGIUM_RISK : SignalGround.KOLLEGIUM_UNSURE;
    var known = worrying.stream().map(Event::entered).min(naturalOrder()).orElseThrow();
    return Sign.of(
            new SignalKey(SignalKind.KOLLEGIUM_RISK, at.id(), String.valueOf(number)),
            Level.RISK,
            known,
            at.backing(
                ground,
                at.profile().ground(ground).isPresent()
                    ? Threshold.Mark.SOURCE
                    : Threshold.Mark.PROPOSAL))
        .day(Name.SEEN, last.on());
  }
}
