package se.stegvis.scheduler.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.stegvis.scheduler.calendar.Term;
import se.stegvis.scheduler.due.Due;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.due.State;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.statistics.UnitOverview.Share;
import se.stegvis.scheduler.statistics.UnitOverview.TermShares;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.UnitId;

/**
 * What a unit has done on time of what was due, termin by termin, as it was known when the termin
 * had ended. Pure.
 *
 * @param from from how many ST-läkare there is a share
 */
record Trend(Profiles profiles, UnitId unit, List<TrainingRecord> records, int from) {

  private static final int TERMS = 4;
  private static final String TALK = "handledarsamtal";

  List<TermShares> upTo(LocalDate today) {
    var terms = new ArrayList<Term>();
    for (var term = Term.of(today);
        terms.size() < TERMS;
        term = Term.of(term.days().from().minusDays(1))) {
      terms.addFirst(term);
    }
    return terms.stream().map(term -> of(term, today)).toList();
  }

  private TermShares of(Term term, LocalDate today) {
    var after = term.days().to() == null ? today : term.days().to().plusDays(1);
    boolean isGoing = after.isAfter(today);
    var seenOn = isGoing ? today : after;
    var due = records.stream().map(record -> due(record, term, seenOn)).toList();
    return new TermShares(
        term,
        isGoing,
        share(due, each -> isQuota(each) && !isTalk(each)),
        share(due, Trend::isTalk));
  }

  private static boolean isQuota(Obligation obligation) {
    return obligation.ground().rule().demand() instanceof Demand.QuotaPerPeriod;
  }

  private static boolean isTalk(Obligation obligation) {
    return obligation.ground().rule().evidence().anyOf().contains(TALK);
  }

  /** What was to be done in the termin while the ST-läkare belonged to the unit. */
  private List<Obligation> due(TrainingRecord record, Term term, LocalDate seenOn) {
    return Due.of(profiles, record, seenOn).stream()
        .filter(each -> each.trainee() != null)
        .filter(each -> isMeasured(each) || wasDue(each, term, seenOn))
        .filter(each -> each.state() != State.WAIVED)
        .filter(each -> wasHere(record, each))
        .toList();
  }

  private static boolean wasDue(Obligation obligation, Term term, LocalDate seenOn) {
    return obligation.lastOnTimeDay().isBefore(seenOn)
        && Term.of(obligation.lastOnTimeDay()).equals(term);
  }

  /** An average has no day of its own: it counts as it stands when the termin has ended. */
  private static boolean isMeasured(Obligation obligation) {
    return obligation.ground().rule().demand() instanceof Demand.VolumePerPeriod;
  }

  private boolean wasHere(TrainingRecord record, Obligation obligation) {
    var day = obligation.lastOnTimeDay().minusDays(isMeasured(obligation) ? 1 : 0);
    return record.homeOn(day).filter(home -> home.id().equals(unit)).isPresent();
  }

  private Optional<Share> share(List<List<Obligation>> due, Predicate<Obligation> which) {
    var counted =
        due.stream()
            .map(each -> each.stream().filter(which).toList())
            .filter(each -> !each.isEmpty())
            .toList();
    if (counted.isEmpty() || counted.size() < from) {
      return Optional.empty();
    }
    var all = counted.stream().flatMap(List::stream).toList();
    long onTime = all.stream().filter(each -> each.state() == State.DONE).count();
    return Optional.of(new Share((int) onTime, all.size()));
  }
}
