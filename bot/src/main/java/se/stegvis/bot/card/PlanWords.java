package se.stegvis.bot.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.bot.card.Element.Choice;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.concern.Area;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.plan.Outcome;
import se.stegvis.scheduler.plan.PlanItem;
import se.stegvis.scheduler.plan.PlanStep;
import se.stegvis.scheduler.plan.Signer;
import se.stegvis.scheduler.planning.PlanView;
import se.stegvis.scheduler.risk.Rung;

/** What the parts of a plan are called, in the viewer's language. */
record PlanWords(PlanView view, Texts texts) {

  /** The region's word with a capital letter. */
  String heading() {
    return texts.capitalised(view.word());
  }

  String area(Area area) {
    return named("PLAN_AREA_", area);
  }

  String change(ActionPlan.Change change) {
    return named("PLAN_CHANGE_", change);
  }

  String outcome(Outcome outcome) {
    return named("PLAN_OUTCOME_", outcome);
  }

  String state(ActionPlan.State state) {
    return named("PLAN_STATE_", state);
  }

  String signer(Signer signer) {
    return named("PLAN_SIGNER_", signer);
  }

  /** One thing that has happened: when, who and what. */
  String step(PlanStep step) {
    var outcome = step.outcome();
    var number = step.item();
    var what =
        texts.say(Phrase.valueOf("PLAN_STEP_" + step.what().name()), number == null ? "" : number);
    return String.join(
        " · ",
        Stream.of(
                Stream.of(day(step.at().atZone(QuietHours.STOCKHOLM).toLocalDate())),
                Stream.of(view.name(step.who())),
                Stream.of(what),
                step.what() == PlanStep.What.FOLLOWED_UP && outcome != null
                    ? Stream.of(outcome(outcome))
                    : Stream.<String>empty())
            .flatMap(each -> each)
            .toList());
  }

  /** Whom steps of the ladder have told, by their roles. */
  String told(List<Rung> rungs) {
    return rungs.stream()
        .flatMap(rung -> rung.tells().stream())
        .distinct()
        .map(role -> texts.word("role", role.name()).orElse(role.name()))
        .collect(Collectors.joining(", "));
  }

  private String named(String prefix, Enum<?> each) {
    return texts.say(Phrase.valueOf(prefix + each.name()));
  }

  /** What an item is called: its own words, or the menu's. */
  String measure(PlanItem item) {
    return item.words().isEmpty()
        ? view.measures()
            .named(item.measure())
            .map(measure -> measure.title().in(view.language()))
            .orElse(item.measure())
        : item.words();
  }

  List<Choice> measures() {
    var choices =
        view.measures().all().stream()
            .map(each -> new Choice(each.title().in(view.language()), each.id()))
            .collect(Collectors.toCollection(ArrayList::new));
    choices.add(new Choice(texts.say(Phrase.PLAN_MEASURE_OWN), PlanItem.OWN));
    return choices;
  }

  List<Choice> people() {
    return view.candidates().stream()
        .map(each -> new Choice(view.name(each), each.value()))
        .toList();
  }

  List<Choice> areas() {
    return Arrays.stream(Area.values()).map(each -> new Choice(area(each), each.name())).toList();
  }

  List<Choice> changes() {
    return Arrays.stream(ActionPlan.Change.values())
        .map(each -> new Choice(change(each), each.name()))
        .toList();
  }

  List<Choice> outcomes() {
    return Arrays.stream(Outcome.values())
        .map(each -> new Choice(outcome(each), each.name()))
        .toList();
  }

  String day(LocalDate day) {
    return new DateWords(texts, view.today()).brief(day);
  }

  static String joined(Collection<String> words) {
    return words.stream().sorted().collect(Collectors.joining(", "));
  }
}
