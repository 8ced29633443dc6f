package se.stegvis.scheduler.risk;

import static se.stegvis.scheduler.profile.Threshold.Mark.SOURCE;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.due.Recipients;
import se.stegvis.scheduler.due.State;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.profile.Recipient;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.profile.RuleProfile;
import se.stegvis.scheduler.risk.SignalFact.Name;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.UnitRecord;
import se.stegvis.scheduler.training.UnitStay;

/** What a unit itself lacks: a review, a point of its plan, somebody in a role. */
final class UnitSigns {

  private static final String SPUR = "spur.inspection";

  private final UnitRecord record;
  private final RuleProfile profile;
  private final List<Obligation> due;
  private final LocalDate today;

  private UnitSigns(UnitRecord record, RuleProfile profile, List<Obligation> due, LocalDate today) {
    this.record = record;
    this.profile = profile;
    this.due = due;
    this.today = today;
  }

  static List<Signal> of(
      Profiles profiles, UnitRecord record, List<Obligation> due, LocalDate today) {
    return Optional.ofNullable(record.unit().profile())
        .filter(_ -> !begins(record).isAfter(today))
        .flatMap(id -> profiles.on(id, today))
        .map(profile -> new UnitSigns(record, profile, due, today).signals())
        .orElse(List.of());
  }

  private static LocalDate begins(UnitRecord record) {
    var from = record.unit().profileFrom();
    return from == null ? LocalDate.MIN : from;
  }

  private List<Signal> signals() {
    var signs = new LinkedHashMap<SignalKey, Sign>();
    Stream.of(reviewDue(), itemsLate(), vacant())
        .flatMap(each -> each)
        .filter(sign -> !sign.raised().isAfter(today))
        .forEach(sign -> signs.merge(sign.key(), sign, Sign::and));
    return signs.values().stream().map(this::signal).toList();
  }

  /** The next SPUR review is near, or overdue. */
  private Stream<Sign> reviewDue() {
    var lead = profile.thresholds().spurLead();
    return due.stream()
        .filter(each -> each.ground().speaks() && each.isUndone())
        .filter(each -> each.ground().rule().evidence().anyOf().contains(SPUR))
        .map(
            each ->
                Sign.of(
                        SignalKind.SPUR_DUE,
                        each,
                        Level.UNIT,
                        each.lastOnTimeDay().minus(lead.value()).plusDays(1),
                        each.state() == State.OVERDUE ? SOURCE : lead.mark())
                    .day(Name.LAST_ON_TIME_DAY, each.lastOnTimeDay()));
  }

  /** A point of the unit's plan, or its follow-up, is late. */
  private Stream<Sign> itemsLate() {
    return due.stream()
        .filter(each -> each.state() == State.OVERDUE)
        .filter(each -> each.ground().rule().demand() instanceof Demand.ActionItem)
        .map(this::itemLate);
  }

  private Sign itemLate(Obligation each) {
    var last = each.lastOnTimeDay();
    var risk = profile.thresholds().planItemRisk();
    boolean isRisk = today.isAfter(last.plus(risk.value()));
    var item = each.key().rule() + "-" + each.key().occurrence();
    return Sign.of(
            new SignalKey(SignalKind.PLAN_ITEM_LATE, each.key().subject(), item),
            isRisk ? Level.RISK : Level.NOTICE,
            last.plusDays(1),
            Backing.of(each, isRisk ? risk.mark() : SOURCE))
        .day(
            each.key().occurrence().equals(Demand.ActionItem.ITEM)
                ? Name.LAST_ON_TIME_DAY
                : Name.FOLLOW_UP,
            last)
        .ownedBy(each.remind());
  }

  /** A role of the unit that a rule names is held by nobody. */
  private Stream<Sign> vacant() {
    return takesTrainees()
        ? Stream.of(Role.SR, Role.VC, Role.CH, Role.OSR, Role.ORSR)
            .filter(role -> holders(role).isEmpty())
            .flatMap(role -> naming(role).map(rule -> vacant(role, rule)).stream())
        : Stream.of();
  }

  private boolean takesTrainees() {
    return record.programmes().stream()
        .filter(
            programme -> programme.plannedEnd() == null || !programme.plannedEnd().isBefore(today))
        .flatMap(programme -> programme.units().stream())
        .anyMatch(stay -> stay.unit().equals(record.unit().id()) && !stay.from().isAfter(today));
  }

  private Optional<Rule> naming(Role role) {
    var recipient = Recipient.valueOf(role.name());
    return profile.rules().stream()
        .filter(rule -> rule.mode() instanceof Rule.Mode.Active)
        .filter(rule -> rule.remind().contains(recipient))
        .findFirst();
  }

  private Sign vacant(Role role, Rule rule) {
    var since = since(role);
    return Sign.of(
            new SignalKey(SignalKind.ROLE_VACANT, record.unit().id().value(), role.name()),
            Level.UNIT,
            since,
            Backing.of(profile, Optional.of(rule), SOURCE))
        .day(Name.SINCE, since);
  }

  /** The day after the last who had it; where nobody had, since the unit takes ST-läkare. */
  private LocalDate since(Role role) {
    var first =
        record.programmes().stream()
            .flatMap(programme -> programme.units().stream())
            .filter(stay -> stay.unit().equals(record.unit().id()))
            .map(UnitStay::from)
            .min(LocalDate::compareTo)
            .orElse(today);
    var from = Seen.later(first, begins(record));
    return DateSpan.merged(
            record.unit().roles().stream()
                .filter(each -> covers(each.role(), role))
                .map(Assignment::during)
                .toList())
        .stream()
        .filter(span -> span.endsBefore(today))
        .reduce((earlier, later) -> later)
        .flatMap(span -> Optional.ofNullable(span.to()))
        .map(last -> Seen.later(last.plusDays(1), from))
        .orElse(from);
  }

  private List<PersonId> holders(Role wanted) {
    return Stream.of(Role.values())
        .filter(role -> covers(role, wanted))
        .flatMap(role -> Recipients.holders(record.unit(), role, today).stream())
        .distinct()
        .toList();
  }

  /** A klinikstudierektor is the unit's studierektor where it has no other. */
  private static boolean covers(Role held, Role wanted) {
    return held == wanted || (held == Role.KSR && wanted == Role.SR);
  }

  private Signal signal(Sign sign) {
    var told =
        Stream.concat(
                sign.owners().stream(),
                sign.key().kind().told(sign.level()).stream()
                    .flatMap(each -> holders(Role.valueOf(each.name())).stream()))
            .distinct()
            .toList();
    return new Signal(
        sign.key(),
        sign.level(),
        record.unit().id(),
        null,
        null,
        null,
        sign.raised(),
        null,
        false,
        Lack.UNIT,
        sign.facts(),
        sign.backing(),
        told);
  }
}
