package se.stegvis.scheduler.risk;

import static se.stegvis.scheduler.profile.Bound.INCLUSIVE;

import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.profile.Bound;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.risk.SignalFact.Name;

/** Handledarsamtal are too far between, or too little. */
final class TalkSigns {

  private static final String TALK = "handledarsamtal";

  private TalkSigns() {}

  /** The last talk is older than its cadence by more than a margin. */
  static Stream<Sign> overdue(Seen at) {
    return at.overdue(TALK).flatMap(each -> overdue(each, at).stream());
  }

  private static Optional<Sign> overdue(Obligation talk, Seen at) {
    var rule = talk.ground().rule();
    return switch (rule.demand()) {
      case Demand.RecurringFromLast demand ->
          overdue(talk, period(rule, demand.every(), at), demand.bound(), at);
      case Demand.PlacementRecurring demand ->
          overdue(talk, period(rule, demand.every(), at), INCLUSIVE, at);
      default -> Optional.empty();
    };
  }

  private static Optional<Sign> overdue(
      Obligation talk, @Nullable Period every, Bound bound, Seen at) {
    if (every == null) {
      return Optional.empty();
    }
    var margin = at.thresholds().talkMargin();
    var times = at.thresholds().talkRiskTimes().value();
    var risk =
        at.clock(talk.ground().rule())
            .lastOnTimeDay(talk.opens(), every.multipliedBy(times), bound)
            .plusDays(1);
    return Optional.of(
        Sign.of(
                SignalKind.TALK_OVERDUE,
                talk,
                at.hasCome(risk) ? Level.RISK : Level.NOTICE,
                talk.lastOnTimeDay().plus(margin.value()).plusDays(1),
                margin.mark())
            .day(lastTalk(talk, at) ? Name.LAST_DONE : Name.SINCE, talk.opens())
            .day(Name.LAST_ON_TIME_DAY, talk.lastOnTimeDay()));
  }

  private static boolean lastTalk(Obligation talk, Seen at) {
    return at.named(TALK).stream().anyMatch(event -> event.on().equals(talk.opens()));
  }

  private static @Nullable Period period(Rule rule, @Nullable Period own, Seen at) {
    var decision = at.profiles().decision(at.home().id(), rule.id());
    return own != null || decision == null ? own : decision.period();
  }

  /**
   * The time of supervision in the last eight weeks is less than a part of what is wanted, and has
   * been for a while: between monthly talks it is so for a few days every time.
   */
  static Stream<Sign> volume(Seen at) {
    return at.due(TALK).filter(Obligation::isUndone).flatMap(each -> volume(each, at).stream());
  }

  private static Optional<Sign> volume(Obligation talks, Seen at) {
    if (!(talks.ground().rule().demand() instanceof Demand.VolumePerPeriod demand)) {
      return Optional.empty();
    }
    var percent = at.thresholds().talkVolumePercent();
    return new TalkVolume(demand, at.named(TALK), at.programme(), at.clock(), percent.value())
        .tooLittleSince(at.today(), talks.opens())
        .map(
            since ->
                Sign.of(
                        SignalKind.TALK_VOLUME,
                        talks,
                        Level.NOTICE,
                        since.plus(at.thresholds().talkVolumeMargin().value()),
                        percent.mark())
                    .count(Name.MINUTES, talks.done())
                    .count(Name.MINUTES_WANTED, talks.required()));
  }
}
