package se.stegvis.bot.chaos;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says from the journal and the database whether anything was lost, and whether anything came twice
 * without an answer being lost. Pure.
 */
final class Checker {

  /** A node that is killed does nothing more than what is on its way. */
  private static final Duration ON_ITS_WAY = Duration.ofSeconds(2);

  /** What a node has claimed it may send for so long, once it waits for its turn. */
  private static final Duration CLAIMED = Duration.ofSeconds(20);

  private static final Duration AFTER = Duration.ofSeconds(20);

  /** After its lease and a dead node's ticks have gone to another, an answer is on its way. */
  private static final Duration ANSWERED = Duration.ofSeconds(25);

  private final List<Entry> journal;
  private final Ending ending;
  private final Expected.Sayings expected;
  private final Map<String, Long> figures = new TreeMap<>();
  private final List<String> violations = new ArrayList<>();
  private final List<Blow> blows;
  private final Map<String, List<Entry.Called>> messageCalls;
  private final Map<String, List<Entry.Called>> answerCalls;
  private final Map<String, List<Entry.Called>> chatCalls;

  private Checker(List<Entry> journal, Ending ending, Expected.Sayings expected) {
    this.journal = List.copyOf(journal);
    this.ending = ending;
    this.expected = expected;
    this.blows = blows();
    this.messageCalls = calls(Entry.About.MESSAGE);
    this.answerCalls = calls(Entry.About.ANSWER);
    this.chatCalls = calls(Entry.About.CHAT);
  }

  /**
   * What came of it.
   *
   * @param violations why it is not good, empty if it is
   */
  record Verdict(Map<String, Long> figures, List<String> violations) {
    Verdict {
      figures = new TreeMap<>(figures);
      violations = List.copyOf(violations);
    }

    boolean isGood() {
      return violations.isEmpty();
    }
  }

  static Verdict check(List<Entry> journal, Ending ending, Expected.Sayings expected) {
    var checker = new Checker(journal, ending, expected);
    checker.countBlows();
    checker.checkSubmissions();
    checker.checkReminders();
    checker.checkMessages();
    checker.checkAnswers();
    return new Verdict(checker.figures, checker.violations);
  }

  /**
   * Something that may take answers away.
   *
   * @param node whose, null for all
   * @param lasts how long after it calls may come that were begun before it
   */
  private record Blow(@Nullable String node, Instant from, Instant to, Duration lasts) {
    boolean mayTake(Entry.Called call) {
      return (node == null || node.equals(call.node()))
          && !from.isAfter(call.at().plus(AFTER))
          && !to.plus(lasts).isBefore(call.at());
    }
  }

  private List<Blow> blows() {
    var all = new ArrayList<Blow>();
    for (var entry : journal) {
      switch (entry) {
        case Entry.Killed(var at, var node, _) -> all.add(new Blow(node, at, at, ON_ITS_WAY));
        case Entry.Frozen(var at, var node) ->
            all.add(new Blow(node, at, thawed(at, node), CLAIMED));
        case Entry.DatabaseKilled(var at) ->
            all.add(new Blow(null, at, databaseStarted(at), CLAIMED));
        default -> {}
      }
    }
    return List.copyOf(all);
  }

  private Instant thawed(Instant frozen, String node) {
    return of(Entry.Thawed.class)
        .filter(thawed -> thawed.node().equals(node) && !thawed.at().isBefore(frozen))
        .map(Entry.Thawed::at)
        .findFirst()
        .orElse(Instant.MAX);
  }

  private Instant databaseStarted(Instant killed) {
    return of(Entry.DatabaseStarted.class)
        .map(Entry.DatabaseStarted::at)
        .filter(at -> !at.isBefore(killed))
        .findFirst()
        .orElse(Instant.MAX);
  }

  private <T extends Entry> Stream<T> of(Class<T> type) {
    return journal.stream().filter(type::isInstance).map(type::cast);
  }

  private Map<String, List<Entry.Called>> calls(Entry.About about) {
    return of(Entry.Called.class)
        .filter(call -> call.about() == about)
        .collect(groupingBy(Entry.Called::id));
  }

  private void countBlows() {
    figure("kills", of(Entry.Killed.class).count());
    of(Entry.Killed.class)
        .collect(groupingBy(killed -> "kills: " + killed.where(), counting()))
        .forEach(this::figure);
    figure("freezes", of(Entry.Frozen.class).count());
    figure("database kills", of(Entry.DatabaseKilled.class).count());
    figure("calls", of(Entry.Called.class).count());
    of(Entry.Called.class)
        .collect(groupingBy(call -> "calls: " + call.answer(), counting()))
        .forEach(this::figure);
  }

  private void figure(String name, long count) {
    figures.put(name, count);
  }

  private void more(String name) {
    figures.merge(name, 1L, Long::sum);
  }

  private void violate(String what) {
    more("VIOLATIONS");
    violations.add(what);
  }

  // What people did.

  private record Deed(Entry.Kind kind, String activity, @Nullable String assessment) {}

  private void checkSubmissions() {
    var told =
        of(Entry.Acknowledged.class)
            .collect(
                toMap(Entry.Acknowledged::activity, Entry.Acknowledged::told, (first, _) -> first));
    var deeds =
        of(Entry.Submitted.class)
            .map(sent -> new Deed(sent.kind(), sent.activity(), sent.assessment()))
            .distinct()
            .toList();
    figure("submissions", deeds.size());
    figure(
        "submissions sent again", of(Entry.Submitted.class).filter(s -> s.attempt() > 1).count());
    figure("submissions acknowledged", told.size());
    var steps = ending.steps().stream().collect(groupingBy(identity(), counting()));
    var byAssessment =
        deeds.stream()
            .filter(deed -> deed.assessment() != null)
            .collect(groupingBy(deed -> String.valueOf(deed.assessment())));
    byAssessment.forEach((assessment, about) -> checkAssessment(assessment, about, told, steps));
    deeds.stream()
        .filter(deed -> deed.kind() == Entry.Kind.WORDS)
        .filter(deed -> told.get(deed.activity()) == Entry.Told.TAKEN)
        .forEach(this::checkWords);
  }

  private void checkAssessment(
      String assessment,
      List<Deed> deeds,
      Map<String, Entry.Told> told,
      Map<Ending.Step, Long> steps) {
    var asked = steps.getOrDefault(new Ending.Step(assessment, "ASKED"), 0L);
    var sent = steps.getOrDefault(new Ending.Step(assessment, "SENT"), 0L);
    var corrected = steps.getOrDefault(new Ending.Step(assessment, "CORRECTED"), 0L);
    var filed = ending.filed().stream().filter(assessment::equals).count();
    check(assessment, deeds, Entry.Kind.REQUEST, asked, told);
    if (asked == 1) {
      check(assessment, deeds, Entry.Kind.SEND, sent, told);
      if (filed != sent) {
        violate("assessment " + assessment + " was sent " + sent + " times and filed " + filed);
      }
    }
    if (sent == 1) {
      check(assessment, deeds, Entry.Kind.CORRECT, corrected, told);
    }
  }

  /** As many effects as were acknowledged, and at most one for each that was not. */
  private void check(
      String assessment,
      List<Deed> all,
      Entry.Kind kind,
      long effects,
      Map<String, Entry.Told> told) {
    var deeds = all.stream().filter(deed -> deed.kind() == kind).toList();
    var acknowledged = deeds.stream().filter(deed -> isAcknowledged(deed, told)).toList();
    var open =
        deeds.stream()
            .filter(deed -> told.get(deed.activity()) != Entry.Told.TOO_LATE)
            .filter(deed -> !isAcknowledged(deed, told))
            .count();
    figures.merge("acknowledged with an effect", (long) acknowledged.size(), Long::sum);
    if (effects < acknowledged.size()) {
      violate(
          "acknowledged and lost: %s of %s, %d effects for %s"
              .formatted(kind, assessment, effects, acknowledged));
    }
    if (effects > acknowledged.size() + open) {
      violate(
          "done more often than asked: %s of %s, %d effects for %s"
              .formatted(kind, assessment, effects, deeds));
    }
  }

  /** Whoever was told over the connector that it did not work was not acknowledged. */
  private boolean isAcknowledged(Deed deed, Map<String, Entry.Told> told) {
    return told.get(deed.activity()) == Entry.Told.TAKEN
        && answerCalls.getOrDefault(deed.activity(), List.of()).stream()
            .noneMatch(Entry.Called::isFault);
  }

  /** What was said in words is answered, unless the connector took no answer. */
  private void checkWords(Deed deed) {
    var calls = answerCalls.getOrDefault(deed.activity(), List.of());
    if (calls.stream().anyMatch(call -> call.answer().isTaken())) {
      more("words answered");
    } else if (!calls.isEmpty()) {
      more("words whose answer the connector did not take");
    } else if (mayHaveBeenAnswered(deed)) {
      more("words whose answer was lost before the connector had read it");
    } else if (isForgottenByTheClock(deed)) {
      more("words whose answer the jump of the clock forgot");
    } else {
      violate("words that were acknowledged and never answered: " + deed.activity());
    }
  }

  /** A connection that is reset amidst a request leaves its caller in doubt, and us without it. */
  private boolean mayHaveBeenAnswered(Deed deed) {
    return of(Entry.AnswerKept.class)
        .anyMatch(
            kept -> kept.activity().equals(deed.activity()) && kept.outcome().equals("Uncertain"));
  }

  /** Nobody waits for an answer for longer than an hour, and the clock jumps to the next day. */
  private boolean isForgottenByTheClock(Deed deed) {
    var begun = of(Entry.Begun.class).findFirst();
    var at =
        of(Entry.Acknowledged.class)
            .filter(each -> each.activity().equals(deed.activity()))
            .findFirst();
    if (begun.isEmpty() || at.isEmpty()) {
      return false;
    }
    var time = begun.get().time();
    var taken = at.get().at();
    return time.index(quietAfter(taken)) != time.index(taken);
  }

  /** When all has been in order for long enough since an instant. */
  private Instant quietAfter(Instant since) {
    var quiet = since.plus(ANSWERED);
    for (var blow : blows) {
      if (!blow.from().isBefore(since)
          && blow.from().isBefore(quiet)
          && blow.to().plus(ANSWERED).isAfter(quiet)) {
        quiet = blow.to().plus(ANSWERED);
      }
    }
    return quiet;
  }

  // What was to be said.

  private void checkReminders() {
    figure("reminders expected", expected.mornings().size());
    var messages = ending.messages().stream().collect(toMap(Ending.Message::id, identity()));
    var said = new HashMap<Expected.Saying, Ending.Said>();
    ending.said().forEach(each -> said.put(Expected.Saying.of(each), each));
    var about = said.keySet().stream().collect(groupingBy(Expected.Saying::about));
    expected
        .mornings()
        .forEach(
            (saying, morning) -> {
              var found = said.get(saying);
              if (found == null) {
                checkOvertaken(
                    saying,
                    morning,
                    about.getOrDefault(saying.about(), List.of()).stream().map(said::get).toList());
                return;
              }
              if (found.on().isAfter(morning)) {
                more("reminders said on a later morning");
                checkDisturbed(saying, morning);
              }
              var message = messages.get(found.message());
              if (message == null) {
                violate("a reminder without a message: " + saying);
              } else {
                more("reminders " + message.state());
              }
            });
    var programme = expected.mornings().keySet();
    said.keySet().stream()
        .filter(saying -> !programme.contains(saying))
        .forEach(_ -> more("reminders beside those expected"));
  }

  /** Of several steps that were missed only the latest is said. */
  private void checkOvertaken(Expected.Saying saying, LocalDate morning, List<Ending.Said> others) {
    if (others.stream().anyMatch(other -> other.on().isAfter(morning))) {
      more("reminders overtaken by the next step");
      checkDisturbed(saying, morning);
    } else {
      violate("a reminder was lost: " + saying + " of " + morning);
    }
  }

  /** Only where nodes died can a morning have been missed. */
  private void checkDisturbed(Expected.Saying saying, LocalDate morning) {
    var time = of(Entry.Begun.class).findFirst().orElseThrow().time();
    long day = 0;
    while (time.day(day).isBefore(morning)) {
      day++;
    }
    var from = time.beginning(day).minus(AFTER);
    var to = time.beginning(day + 1);
    if (of(Entry.Killed.class)
        .map(Entry.Killed::at)
        .noneMatch(at -> at.isAfter(from) && at.isBefore(to))) {
      violate("late without a cause: " + saying + " of " + morning);
    }
  }

  // What became of each message.

  private void checkMessages() {
    var kept =
        of(Entry.Kept.class)
            .filter(each -> each.first() && each.outcome().equals("Delivered"))
            .map(each -> each.message() + " " + each.attempt())
            .collect(Collectors.toSet());
    var known = ending.messages().stream().map(Ending.Message::id).collect(Collectors.toSet());
    messageCalls.keySet().stream()
        .filter(id -> !known.contains(id))
        .forEach(id -> violate("a call for a message that is not there: " + id));
    for (var message : ending.messages()) {
      more("messages " + message.state());
      var calls = messageCalls.getOrDefault(message.id(), List.of());
      if (message.kind().equals("REDRAW")) {
        // Carried under the name of the card that is drawn over.
        if (message.state().equals("PENDING")) {
          violate("a card still waits to be drawn anew: " + message);
        }
      } else {
        checkState(message, calls, kept);
        checkTwice("message " + message.id(), calls, kept);
      }
    }
  }

  private void checkState(Ending.Message message, List<Entry.Called> calls, Set<String> kept) {
    var explained =
        switch (message.state()) {
          case "DELIVERED" ->
              calls.stream().anyMatch(call -> call.isNew() && call.answer().isHeard());
          case "IMPOSSIBLE" ->
              Stream.concat(
                      calls.stream(), chatCalls.getOrDefault(message.person(), List.of()).stream())
                  .anyMatch(
                      call ->
                          call.answer() == Entry.Answer.FAILED
                              || (call.about() == Entry.About.CHAT
                                  && call.answer() == Entry.Answer.MALFORMED));
          case "UNCERTAIN" ->
              calls.stream().anyMatch(call -> call.isNew() && call.answer().isTaken())
                  && calls.stream()
                      .filter(call -> call.isNew() && call.answer().isHeard())
                      .allMatch(call -> isLost(call, kept));
          case "WITHDRAWN" -> true;
          default -> false;
        };
    if (!explained) {
      violate(
          "message %s is %s (%s), and the connector saw %s"
              .formatted(message.id(), message.state(), message.cause(), calls));
    }
  }

  /** At most once more than its answers were lost. */
  private void checkTwice(String name, List<Entry.Called> calls, Set<String> kept) {
    var taken = calls.stream().filter(call -> call.isNew() && call.answer().isTaken()).toList();
    var lost = taken.stream().filter(call -> isLost(call, kept)).count();
    figures.merge("answers lost", lost, Long::sum);
    if (taken.size() > 1) {
      figures.merge("doubles", taken.size() - 1L, Long::sum);
    }
    if (taken.size() - 1L > lost) {
      violate(
          "%s came %d times and only %d answers were lost: %s"
              .formatted(name, taken.size(), lost, taken));
    }
  }

  /** Whether no living node could write that it was taken. */
  private boolean isLost(Entry.Called call, Set<String> kept) {
    if (!call.answer().isHeard()) {
      return true;
    }
    return !kept.contains(call.id() + " " + call.attempt())
        && blows.stream().anyMatch(blow -> blow.mayTake(call));
  }

  private void checkAnswers() {
    var kept =
        of(Entry.AnswerKept.class)
            .filter(each -> each.outcome().equals("Delivered"))
            .map(each -> each.activity() + " " + each.attempt())
            .collect(Collectors.toSet());
    answerCalls.forEach((activity, calls) -> checkTwice("the answer to " + activity, calls, kept));
    ending.in().forEach(in -> more("answers " + in.state()));
    ending.in().stream()
        .filter(in -> in.state().equals("PENDING"))
        .forEach(in -> violate("an answer still waits: " + in));
  }
}
