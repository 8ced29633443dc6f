package se.stegvis.scheduler.risk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.scheduler.form.Scale;
import se.stegvis.scheduler.form.Scale.Standing;
import se.stegvis.scheduler.form.ScaleId;
import se.stegvis.scheduler.profile.Bound;
import se.stegvis.scheduler.profile.SignalGround;
import se.stegvis.scheduler.profile.Threshold;
import se.stegvis.scheduler.risk.SignalFact.Name;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Instrument;

/**
 * Ratings that the huvudansvarig handledare should look at and judge. A scale's own levels say what
 * is below what may be expected; ratings of different instruments or scales are never put together,
 * and none is told.
 */
final class RatingSigns {

  private RatingSigns() {}

  private record Series(Instrument instrument, Scale scale) {}

  private record Rated(Event event, Scale scale) {

    Optional<Standing> standing() {
      return scale.level(String.valueOf(event.overall())).map(Scale.Level::standing);
    }

    boolean isLowest() {
      return event.overall() != null && event.overall() == scale.levels().getFirst().value();
    }
  }

  static Stream<Sign> low(Seen at) {
    return at.named("assessment").stream()
        .flatMap(event -> rated(event, at).stream())
        .collect(
            groupingBy(
                each -> new Series(instrument(each), each.scale), LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .flatMap(series -> low(series.getKey(), series.getValue(), at).stream());
  }

  private static Instrument instrument(Rated rated) {
    return Objects.requireNonNull(rated.event.instrument());
  }

  private static Optional<Rated> rated(Event event, Seen at) {
    return event.overall() == null || event.instrument() == null
        ? Optional.empty()
        : scale(event, event.instrument(), at).map(scale -> new Rated(event, scale));
  }

  private static Optional<Scale> scale(Event event, Instrument instrument, Seen at) {
    return event.scale() != null
        ? at.forms().scale(new ScaleId(event.scale()))
        : at.forms().of(instrument).flatMap(form -> at.forms().scale(form, at.profile()));
  }

  /** So many in a row are below, or the last is on the lowest level late in ST. */
  private static Optional<Sign> low(Series series, List<Rated> ratings, Seen at) {
    var inARow = at.thresholds().lowRatings();
    int below = 0;
    while (below < ratings.size()
        && ratings.get(ratings.size() - 1 - below).standing().equals(Optional.of(Standing.BELOW))) {
      below++;
    }
    if (below >= inARow.value()) {
      var run = ratings.subList(ratings.size() - below, ratings.size());
      return Optional.of(sign(series, run, inARow.value(), inARow.mark(), at));
    }
    var last = ratings.getLast();
    var late = at.thresholds().lateInSt();
    return last.isLowest() && isLate(last.event.on(), late.value(), at)
        ? Optional.of(sign(series, List.of(last), 1, late.mark(), at))
        : Optional.empty();
  }

  private static boolean isLate(LocalDate on, Period late, Seen at) {
    var from = at.clock().lastOnTimeDay(at.programme().start(), late, Bound.INCLUSIVE);
    return !on.isBefore(from);
  }

  /** It stands from the day on which enough of them were known. */
  private static Sign sign(
      Series series, List<Rated> low, int enough, Threshold.Mark mark, Seen at) {
    var known = low.stream().map(each -> each.event.entered()).sorted().toList();
    var first = low.getFirst().event.on();
    var sign =
        Sign.of(
            new SignalKey(SignalKind.LOW_RATING, at.id(), series.instrument.name() + "-" + first),
            Level.NOTICE,
            known.get(enough - 1),
            at.backing(SignalGround.LOW_RATING, mark));
    for (var each : low) {
      sign = sign.day(Name.SEEN, each.event.on());
    }
    return sign;
  }
}
