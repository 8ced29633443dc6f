package se.stegvis.scheduler.risk;

import static java.util.Map.Entry.comparingByKey;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.scheduler.profile.Threshold;
import se.stegvis.scheduler.risk.SignalFact.Name;
import se.stegvis.scheduler.training.PersonId;

/** Stegvis cannot reach somebody who has a part in the programme: no fault of theirs. */
final class DeliverySigns {

  private DeliverySigns() {}

  static Stream<Sign> unreachable(Seen at) {
    var audience = new Audience(at);
    return at.watched().unreachable().entrySet().stream()
        .filter(each -> audience.hasRole(each.getKey()))
        .sorted(comparingByKey(Comparator.comparing(PersonId::value)))
        .map(
            each ->
                Sign.of(
                        new SignalKey(SignalKind.UNREACHABLE, each.getKey().value(), "-"),
                        Level.UNIT,
                        each.getValue(),
                        Backing.of(at.profile(), Optional.empty(), Threshold.Mark.PROPOSAL))
                    .lacking(Lack.NOT_DELIVERED)
                    .day(Name.SINCE, each.getValue()));
  }
}
