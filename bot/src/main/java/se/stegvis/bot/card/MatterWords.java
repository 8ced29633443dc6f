package se.stegvis.bot.card;

import java.util.Optional;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.following.MatterView;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.Matter.State;
import se.stegvis.scheduler.matter.Step;
import se.stegvis.scheduler.risk.SignalFact;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;

/** What matters and their parts are called: of process and unit, never blaming anybody. */
final class MatterWords {

  private final MatterView view;
  private final Texts texts;
  private final DateWords dates;

  MatterWords(MatterView view) {
    this.view = view;
    this.texts = Texts.in(view.language());
    this.dates = new DateWords(texts, view.today());
  }

  /** What the signal is called. */
  String title() {
    return texts.word("signal", view.matter().signal().key().kind().name()).orElseThrow();
  }

  /** Whom or what it concerns, and where. */
  String about() {
    var trainee = view.trainee();
    var who =
        view.isOwn()
            ? texts.say(Phrase.MATTER_OWN)
            : trainee == null ? texts.say(Phrase.MATTER_UNIT) : trainee.name();
    var placement = view.placement();
    return who
        + " · "
        + (placement == null ? view.unit() : texts.say(Phrase.ITEM_PLACEMENT, placement));
  }

  Optional<String> lack() {
    return texts.word("lack", view.matter().signal().lack().name());
  }

  /** What tells it from another of the same kind, before where it stands. */
  String firstFact() {
    return view.matter().signal().facts().stream()
        .findFirst()
        .map(fact -> fact(fact) + " · ")
        .orElse("");
  }

  String fact(SignalFact fact) {
    var value =
        switch (fact) {
          case SignalFact.Day(_, var day) -> dates.full(day);
          case SignalFact.Count(_, var count) -> String.valueOf(count);
          case SignalFact.Missing(_, var what) -> new Vocabulary(texts).thing(what);
        };
    return texts.word("fact", fact.name().name(), value).orElseThrow();
  }

  /** Where it stands. */
  String state() {
    return switch (view.matter().state()) {
      case State.New _ -> texts.say(Phrase.MATTER_NEW);
      case State.Taken(var by, var on) -> texts.say(Phrase.MATTER_TAKEN, name(by), dates.full(on));
      case State.Waiting(var by, var until) ->
          texts.say(Phrase.MATTER_WAITING, name(by), dates.full(until));
      case State.PlanAsked(var by, var on) ->
          texts.say(Phrase.MATTER_PLAN_ASKED, name(by), dates.full(on), view.planWord());
      case State.Ended(var by, var on, var reason) ->
          texts.say(Phrase.MATTER_ENDED, name(by), dates.full(on), reason(reason));
      case State.Closed(var on) -> texts.say(Phrase.MATTER_CLOSED, dates.full(on));
      case State.Outside _ -> texts.say(Phrase.MATTER_OUTSIDE);
    };
  }

  String reason(Matter.Reason reason) {
    return texts.word("reason", reason.name(), view.planWord()).orElseThrow();
  }

  String step(Step step) {
    var who = step.who();
    var until = step.until();
    var reason = step.reason();
    var what =
        texts
            .word(
                "step",
                step.what().name(),
                who == null ? "" : name(who),
                until == null ? "" : dates.full(until),
                reason == null ? "" : reason(reason),
                view.planWord())
            .orElseThrow();
    return dates.brief(step.at().atZone(QuietHours.STOCKHOLM).toLocalDate()) + ": " + what;
  }

  String told(Matter.Told told) {
    return texts.say(Phrase.MATTER_TOLD, dates.brief(told.on()), name(told.person()));
  }

  String name(PersonId id) {
    if (id.equals(view.reader().id())) {
      return texts.say(Phrase.MATTER_YOU);
    }
    return Optional.ofNullable(view.people().get(id)).map(Person::name).orElse("–");
  }
}
