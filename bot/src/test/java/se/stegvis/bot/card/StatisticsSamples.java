package se.stegvis.bot.card;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import se.stegvis.scheduler.calendar.Term;
import se.stegvis.scheduler.calendar.Term.Half;
import se.stegvis.scheduler.statistics.OwnAnswers;
import se.stegvis.scheduler.statistics.UnitOverview;
import se.stegvis.scheduler.statistics.UnitOverview.Share;
import se.stegvis.scheduler.statistics.UnitOverview.Slip;
import se.stegvis.scheduler.statistics.UnitOverview.Standing;
import se.stegvis.scheduler.statistics.UnitOverview.TermShares;

/** Figures of a handledare and of a unit. */
final class StatisticsSamples {

  private StatisticsSamples() {}

  static OwnAnswers own() {
    return new OwnAnswers(
        12,
        OptionalDouble.of(4.5),
        2,
        9,
        List.of(
            new OwnAnswers.UnitMiddle(
                "Onkologen", 5, OptionalDouble.of(3), OptionalDouble.of(1.5))));
  }

  static OwnAnswers ownAmongFew() {
    return new OwnAnswers(
        0,
        OptionalDouble.empty(),
        0,
        0,
        List.of(
            new OwnAnswers.UnitMiddle(
                "Onkologen", 5, OptionalDouble.empty(), OptionalDouble.empty())));
  }

  static UnitOverview unit() {
    return new UnitOverview(
        "Onkologen",
        5,
        List.of(
            new Standing("Anna Lind", 1, 1, 1),
            new Standing("Fia Sjöström", 0, 1, 0),
            new Standing("Kim Nguyen", 0, 0, 0),
            new Standing("Per Öberg", 2, 0, 0),
            new Standing("Sara Ek", 0, 0, 0)),
        List.of(new Slip(Digests.TALK.title(), 2), new Slip(Digests.IUP.title(), 1)),
        List.of(
            new TermShares(
                new Term(2025, Half.VT), false, Optional.empty(), Optional.of(new Share(20, 30))),
            new TermShares(
                new Term(2025, Half.HT),
                false,
                Optional.of(new Share(12, 20)),
                Optional.of(new Share(24, 30))),
            new TermShares(
                new Term(2026, Half.VT),
                false,
                Optional.of(new Share(19, 20)),
                Optional.of(new Share(29, 30))),
            new TermShares(
                new Term(2026, Half.HT), true, Optional.empty(), Optional.of(new Share(4, 5)))));
  }

  static UnitOverview fewTrainees() {
    return new UnitOverview(
        "Onkologen",
        5,
        List.of(new Standing("Anna Lind", 1, 0, 0), new Standing("Per Öberg", 0, 0, 0)),
        List.of(new Slip(Digests.IUP.title(), 1)),
        List.of(
            new TermShares(new Term(2026, Half.VT), false, Optional.empty(), Optional.empty())));
  }
}
