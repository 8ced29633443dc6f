package se.stegvis.bot.card;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import se.stegvis.scheduler.concern.Area;
import se.stegvis.scheduler.concern.Concern;
import se.stegvis.scheduler.saying.ConcernView;
import se.stegvis.scheduler.training.Person;

/** What a concern and its parts are called. */
record ConcernWords(ConcernView view, Texts texts) {

  /** What is at risk. */
  String title() {
    return texts.say(
        switch (view.concern().kind()) {
          case PLACEMENT -> Phrase.CONCERN_PLACEMENT;
          case GOALS -> Phrase.CONCERN_GOALS;
          case SUPERVISION -> Phrase.CONCERN_SUPERVISION;
        });
  }

  /** Whom it concerns, and where. */
  String about() {
    var placement = view.placement();
    var who = view.isOwn() ? texts.say(Phrase.CONCERN_OWN) : view.trainee().name();
    return placement == null ? who : who + " · " + placement;
  }

  /** What comes first, and what then. */
  String next() {
    return switch (view.concern().kind()) {
      case PLACEMENT -> texts.say(Phrase.CONCERN_NEXT_PLACEMENT, view.planWord());
      case GOALS -> texts.say(Phrase.CONCERN_NEXT_GOALS, view.planWord());
      case SUPERVISION -> texts.say(Phrase.CONCERN_NEXT_SUPERVISION);
    };
  }

  /** Where it stands. */
  String state() {
    var concern = view.concern();
    var dates = new DateWords(texts, view.today());
    var changed = concern.changed();
    var day = dates.brief(changed == null ? concern.on() : changed.on());
    return switch (concern.state()) {
      case RAISED -> texts.say(Phrase.CONCERN_SAID, view.by().name(), day);
      case PLAN_NEEDED ->
          texts.capitalised(texts.say(Phrase.CONCERN_PLAN_NEEDED, view.planWord(), day));
      case SETTLED -> texts.say(Phrase.CONCERN_SETTLED, day);
      case WITHDRAWN -> texts.say(Phrase.CONCERN_WITHDRAWN, day);
    };
  }

  /** The areas and delmål that it is about. */
  String what() {
    var concern = view.concern();
    return Stream.concat(
            concern.areas().stream().sorted().map(this::area), concern.goals().stream())
        .collect(joining(", "));
  }

  String area(Area area) {
    return texts.say(Phrase.valueOf("PLAN_AREA_" + area.name()));
  }

  /** Names, the reader's own as "du"; whoever says it knows it already. */
  String names(List<Person> people) {
    return people.stream()
        .map(
            each ->
                each.id().equals(view.reader().id()) ? texts.say(Phrase.CONCERN_YOU) : each.name())
        .collect(joining(", "));
  }

  boolean isInConfidence() {
    return view.concern().kind() == Concern.Kind.SUPERVISION;
  }
}
