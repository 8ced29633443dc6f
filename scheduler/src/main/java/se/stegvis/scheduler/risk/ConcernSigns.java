package se.stegvis.scheduler.risk;

import static se.stegvis.scheduler.profile.Recipient.H;
import static se.stegvis.scheduler.profile.Recipient.HH;
import static se.stegvis.scheduler.profile.Recipient.KSR;
import static se.stegvis.scheduler.profile.Recipient.MV;
import static se.stegvis.scheduler.profile.Recipient.SR;

import java.util.List;
import java.util.stream.Stream;
import se.stegvis.scheduler.concern.Concern;
import se.stegvis.scheduler.profile.Move;
import se.stegvis.scheduler.profile.Recipient;
import se.stegvis.scheduler.profile.SignalGround;
import se.stegvis.scheduler.profile.Threshold;
import se.stegvis.scheduler.risk.SignalFact.Name;

/**
 * What people have said themselves. A worry about a sidotjänstgöring stays between ST-läkare and
 * handledare until a plan is needed (Region Örebro län, ORE-R1 to R3); that the supervision does
 * not work goes to the studierektor alone.
 */
final class ConcernSigns {

  private ConcernSigns() {}

  static Stream<Sign> open(Seen at) {
    return at.watched().concerns().stream()
        .filter(Concern::isOpen)
        .map(concern -> sign(concern, at));
  }

  private static Sign sign(Concern concern, Seen at) {
    var ground = ground(concern.kind());
    var mark =
        at.profile().ground(ground).isPresent() ? Threshold.Mark.SOURCE : Threshold.Mark.PROPOSAL;
    return Sign.of(
            new SignalKey(kind(concern.kind()), concern.id().toString(), "-"),
            Level.RISK,
            concern.on(),
            at.backing(ground, mark))
        .during(concern.placement())
        .day(Name.SAID, concern.on())
        .telling(
            concern.state() == Concern.State.PLAN_NEEDED ? withPlan(concern) : early(concern, at));
  }

  /**
   * The huvudansvarig handledare, where no handledare of the sidotjänstgöring is there to answer,
   * or where the region has shortcomings reported to them at once (Region Halland, HAL-R1).
   */
  private static List<Recipient> early(Concern concern, Seen at) {
    if (concern.kind() != Concern.Kind.PLACEMENT) {
      return List.of();
    }
    boolean isAnswerable =
        at.placement(concern.placement())
            .filter(placement -> placement.supervisor() != null)
            .filter(placement -> !placement.end().isBefore(at.today()))
            .isPresent();
    return isAnswerable ? reported(at) : List.of(HH);
  }

  private static List<Recipient> reported(Seen at) {
    return Ladder.of(at.profile()).rungs().stream()
        .filter(rung -> rung.move() == Move.OBSERVE && rung.acts().contains(H))
        .flatMap(rung -> rung.tells().stream())
        .toList();
  }

  private static List<Recipient> withPlan(Concern concern) {
    return switch (concern.kind()) {
      case PLACEMENT -> List.of(HH, SR, KSR, MV);
      case GOALS -> List.of(SR);
      case SUPERVISION -> List.of();
    };
  }

  private static SignalKind kind(Concern.Kind kind) {
    return switch (kind) {
      case PLACEMENT -> SignalKind.PLACEMENT_NOT_PASSED;
      case GOALS -> SignalKind.GOALS_AT_RISK;
      case SUPERVISION -> SignalKind.SUPERVISION;
    };
  }

  private static SignalGround ground(Concern.Kind kind) {
    return switch (kind) {
      case PLACEMENT -> SignalGround.PLACEMENT_NOT_PASSED;
      case GOALS -> SignalGround.GOALS_AT_RISK;
      case SUPERVISION -> SignalGround.SUPERVISION;
    };
  }
}
