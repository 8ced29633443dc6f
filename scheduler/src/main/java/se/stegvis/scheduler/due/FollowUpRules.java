package se.stegvis.scheduler.due;

import static se.stegvis.scheduler.profile.Bound.INCLUSIVE;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.Demand.FollowUpDue;
import se.stegvis.scheduler.profile.Demand.Trigger;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.profile.RuleId;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Placement;

/** When one thing has happened, another must follow. */
final class FollowUpRules {

  private FollowUpRules() {}

  static Stream<Draft> followUp(Rule rule, Demand.EventFollowup demand, Situation at) {
    return switch (demand.on()) {
      case Trigger.Happened happened -> happened(rule, happened, demand.due(), at);
      case Trigger.Missed missed -> missed(rule, missed, demand.due(), at);
    };
  }

  private static Stream<Draft> happened(
      Rule rule, Trigger.Happened trigger, FollowUpDue due, Situation at) {
    var drafts = new ArrayList<Draft>();
    int occurrence = 0;
    for (var event : at.named(trigger.evidence()).filter(isOneOf(trigger)).toList()) {
      occurrence++;
      var last = last(rule, due, event.on(), occurrence, at);
      if (last != null) {
        drafts.add(followUp(rule, event, occurrence, last, at));
      }
    }
    return drafts.stream();
  }

  private static Predicate<Event> isOneOf(Trigger.Happened trigger) {
    return event ->
        trigger.outcomes().isEmpty()
            || (event.outcome() != null && trigger.outcomes().contains(event.outcome()));
  }

  private static Draft followUp(
      Rule rule, Event trigger, int occurrence, LocalDate last, Situation at) {
    var placement = placementOf(trigger, at);
    var subject = placement == null ? at.programme().id().value() : placement.id().value();
    Predicate<Event> after = event -> !event.on().isBefore(trigger.on());
    var same =
        placement == null
            ? after
            : after.and(
                event -> event.placement() == null || event.placement().equals(placement.id()));
    var proof = Proof.first(rule.evidence(), at, same);
    var draft = Draft.once(rule, subject, String.valueOf(occurrence), trigger.on(), last, proof);
    return placement == null ? draft : draft.during(placement);
  }

  private static @Nullable Placement placementOf(Event trigger, Situation at) {
    return at.programme().placements().stream()
        .filter(placement -> placement.id().equals(trigger.placement()))
        .findFirst()
        .orElse(null);
  }

  /** A missed quota sets the follow-up going on the first day after its window. */
  private static Stream<Draft> missed(
      Rule rule, Trigger.Missed trigger, FollowUpDue due, Situation at) {
    return drafts(trigger.quota(), at).stream()
        .filter(quota -> quota.stateOn(at.today()) == State.OVERDUE)
        .flatMap(
            quota -> {
              var opens = quota.last().plusDays(1);
              var last = last(rule, due, opens, 1, at);
              return last == null
                  ? Stream.of()
                  : Stream.of(
                      Draft.once(
                          rule,
                          quota.subject(),
                          quota.occurrence(),
                          opens,
                          last,
                          Proof.first(rule.evidence(), at, event -> !event.on().isBefore(opens))));
            });
  }

  private static @Nullable LocalDate last(
      Rule rule, FollowUpDue due, LocalDate trigger, int occurrence, Situation at) {
    return switch (due) {
      case FollowUpDue.Within within -> after(trigger, within.period(), at);
      case FollowUpDue.With with -> with(with, trigger, occurrence, at);
      case FollowUpDue.NextTalk next -> nextTalk(next, trigger, at);
      case FollowUpDue.Unstated _ -> {
        var decided = at.period(rule, null);
        yield decided == null ? null : after(trigger, decided, at);
      }
    };
  }

  private static LocalDate after(LocalDate trigger, Period period, Situation at) {
    return at.clock().lastOnTimeDay(trigger, period, INCLUSIVE);
  }

  /** By the other rule's day; if the trigger came later than that, within a grace after it. */
  private static @Nullable LocalDate with(
      FollowUpDue.With with, LocalDate trigger, int occurrence, Situation at) {
    return drafts(with.rule(), at).stream()
        .filter(draft -> draft.occurrence().equals(String.valueOf(occurrence)))
        .map(Draft::last)
        .map(last -> last.isBefore(trigger) ? trigger.plus(Due.GRACE) : last)
        .findFirst()
        .orElse(null);
  }

  private static LocalDate nextTalk(FollowUpDue.NextTalk next, LocalDate trigger, Situation at) {
    return PlacementRules.talksAtHome(at)
        .map(Event::on)
        .filter(day -> !day.isBefore(trigger))
        .findFirst()
        .orElseGet(() -> after(trigger, next.within(), at));
  }

  private static List<Draft> drafts(RuleId id, Situation at) {
    return at.segment().profile().rule(id).stream().flatMap(rule -> Due.drafts(rule, at)).toList();
  }
}
