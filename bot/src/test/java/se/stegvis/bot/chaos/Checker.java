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
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says from the journal and the database whether anything was lost, and whether anything came twice
 * without an answer being lost. Pure.
 */
final class Checker {

  /** What came of a call is written so long after it at most, if the database is away too. */
  private static final Duration WRITTEN = Duration.ofSeconds(20);

  /** A node is up after so long, and has taken over the ticks of the dead, and run them. */
  private static final Duration CAUGHT_UP = Duration.ofSeconds(60);

  /** A morning is missed by a node that dies so long before it. */
  private static final Duration AFTER = Duration.ofSeconds(20);

  /** After its lease and a dead node's ticks have gone to another, an answer is on its way. */
  private static final Duration ANSWERED = Duration.ofSeconds(25);

  private final List<Entry> journal;
  private final Ending ending;
  private final Expected.Sayings expected;
  private final Map<String, Long> figures = new TreeMap<>();
  private final List<String> violations = new ArrayList<>();
  private final List<Blow> blows;
  private final Map<String, List<Entry.Kept>> delivered;
  private final Map<String, List<Entry.Called>> messageCalls;
  private final Map<String, List<Entry.Called>> answerCalls;
  private final Map<String, List<Entry.Called>> chatCalls;

  private Checker(List<Entry> journal, Ending ending, Expected.Sayings expected) {
    this.journal = List.copyOf(journal);
    this.ending = ending;
    this.expected = expected;
    this.blows = Blow.all(journal);
    this.delivered =
        of(Entry.Kept.class)
            .filter(kept -> kept.outcome().equals("Delivered"))
            .collect(groupingBy(Entry.Kept::id));
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

  private <T extends Entry> Stream<T> of(Class<T> type) {
    return journal.stream().filter(type::isInstance).map(type::cast);
  }

  private <T extends Entry> T first(Class<T> type, Predicate<T> which) {
    return of(type).filter(which).findFirst().orElseThrow();
  }

  private ChaosTime time() {
    return first(Entry.Begun.class, _ -> true).time();
  }

  private Stream<Entry.Kept> kept(Entry.About about, String id) {
    return of(Entry.Kept.class).filter(kept -> kept.about() == about && kept.id().equals(id));
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
    figure("cuts of all connections", of(Entry.ConnectionsCut.class).count());
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

  private record Deed(
      Entry.Kind kind,
      String activity,
      String person,
      @Nullable String assessment,
      @Nullable String words) {

    /** What stands in the database when it was done. */
    Ending.Step step() {
      var what =
          switch (kind) {
            case REQUEST -> "ASKED";
            case SEND -> "SENT";
            case CORRECT -> "CORRECTED";
            case WORDS -> throw new IllegalStateException("words are no step");
          };
      return new Ending.Step(String.valueOf(assessment), what, words);
    }
  }

  private void checkSubmissions() {
    var told =
        of(Entry.Acknowledged.class)
            .collect(
                toMap(Entry.Acknowledged::activity, Entry.Acknowledged::told, (first, _) -> first));
    var deeds =
        of(Entry.Submitted.class)
            .map(
                sent ->
                    new Deed(
                        sent.kind(),
                        sent.activity(),
                        sent.person(),
                        sent.assessment(),
                        sent.words()))
            .distinct()
            .toList();
    figure("submissions", deeds.size());
    figure(
        "submissions sent again", of(Entry.Submitted.class).filter(s -> s.attempt() > 1).count());
    figure("submissions acknowledged", told.size());
    checkSteps(deeds.stream().filter(deed -> deed.kind() != Entry.Kind.WORDS).toList(), told);
    deeds.stream()
        .filter(deed -> deed.kind() == Entry.Kind.WORDS)
        .filter(deed -> told.get(deed.activity()) == Entry.Told.TAKEN)
        .forEach(this::checkWords);
  }

  private void checkSteps(List<Deed> deeds, Map<String, Entry.Told> told) {
    var steps = ending.steps().stream().collect(groupingBy(identity(), counting()));
    deeds.forEach(deed -> checkDone(deed, steps.getOrDefault(deed.step(), 0L), told));
    var asked = deeds.stream().map(Deed::step).collect(Collectors.toSet());
    steps.keySet().stream()
        .filter(step -> !asked.contains(step) && !ranOut(step))
        .forEach(step -> violate("done and asked for by nobody: " + step));
    var filed = ending.filed().stream().collect(groupingBy(identity(), counting()));
    deeds.stream()
        .filter(deed -> deed.kind() == Entry.Kind.SEND)
        .forEach(
            deed -> {
              var sent = steps.getOrDefault(deed.step(), 0L);
              var times = filed.getOrDefault(deed.assessment(), 0L);
              if (!sent.equals(times)) {
                violate(
                    "assessment %s was sent %d times and filed %d"
                        .formatted(deed.assessment(), sent, times));
              }
            });
  }

  /** What was asked for and not sent ends by itself. */
  private boolean ranOut(Ending.Step step) {
    return step.what().equals("EXPIRED")
        && ending.steps().stream()
            .filter(each -> each.assessment().equals(step.assessment()))
            .noneMatch(each -> each.what().equals("SENT"));
  }

  /** Once if it was acknowledged, not at all if it was too late, and else at most once. */
  private void checkDone(Deed deed, long times, Map<String, Entry.Told> told) {
    if (isAcknowledged(deed, told) && hasGround(deed)) {
      more("acknowledged with an effect");
      if (times == 0) {
        violate("acknowledged and lost: " + deed);
      }
    }
    if (times > (told.get(deed.activity()) == Entry.Told.TOO_LATE ? 0 : 1)) {
      violate("done more often than asked: %s, %d times".formatted(deed, times));
    }
  }

  /**
   * Whether what it follows on was done; else that is what was lost, or its own sender was told
   * over the connector that it did not work, and everybody after that how it stands.
   */
  private boolean hasGround(Deed deed) {
    var before =
        switch (deed.kind()) {
          case REQUEST -> null;
          case SEND -> "ASKED";
          case CORRECT -> "SENT";
          case WORDS -> throw new IllegalStateException("words are no step");
        };
    return before == null
        || ending.steps().stream()
            .anyMatch(
                step ->
                    step.assessment().equals(String.valueOf(deed.assessment()))
                        && step.what().equals(before));
  }

  /** Whoever was told over the connector that it did not work was not acknowledged. */
  private boolean isAcknowledged(Deed deed, Map<String, Entry.Told> told) {
    return told.get(deed.activity()) == Entry.Told.TAKEN
        && answerCalls.getOrDefault(deed.activity(), List.of()).stream()
            .noneMatch(call -> call.isFault() && call.answer().isHeard());
  }

  /** What was said in words is answered, unless the connector took no answer. */
  private void checkWords(Deed deed) {
    var calls = answerCalls.getOrDefault(deed.activity(), List.of());
    if (calls.stream().anyMatch(call -> call.answer().isTaken())) {
      more("words answered");
    } else if (calls.stream().anyMatch(call -> call.answer() == Entry.Answer.FAILED)) {
      more("words whose answer the connector refused");
    } else if (isHalfRead(Entry.About.ANSWER, deed.activity(), deed.person())) {
      more("words whose answer was lost before the connector had read it");
    } else if (isForgottenByTheClock(deed, calls)) {
      more("words whose answer the jump of the clock forgot");
    } else {
      violate("words that were acknowledged and never answered: " + deed.activity());
    }
  }

  /** Whether a reset amidst a request left its caller in doubt, and the connector without it. */
  private boolean isHalfRead(Entry.About about, String id, String person) {
    return kept(about, id)
        .filter(kept -> kept.outcome().equals("Uncertain"))
        .anyMatch(
            kept ->
                of(Entry.HalfRead.class)
                    .filter(half -> half.person().equals(person))
                    .map(Entry.HalfRead::at)
                    .anyMatch(
                        at -> !at.isAfter(kept.at()) && at.isAfter(kept.at().minus(WRITTEN))));
  }

  /**
   * Nobody waits for an answer for longer than an hour since it came in, and the clock jumps to the
   * next day.
   */
  private boolean isForgottenByTheClock(Deed deed, List<Entry.Called> calls) {
    var sent = first(Entry.Submitted.class, each -> each.activity().equals(deed.activity())).at();
    var taken =
        first(Entry.Acknowledged.class, each -> each.activity().equals(deed.activity())).at();
    var tries =
        Stream.concat(
                calls.stream().map(Entry.Called::at),
                kept(Entry.About.ANSWER, deed.activity()).map(Entry.Kept::at))
            .toList();
    var day = time().index(sent);
    if (tries.isEmpty() && !wasDisturbed(deed, taken) && time().index(taken) == day) {
      return false;
    }
    var tried = tries.stream().reduce(taken, Checker::later);
    return time().index(quietAfter(tried)) != day;
  }

  /** Whether something befell a node that had it, about when it was taken. */
  private boolean wasDisturbed(Deed deed, Instant taken) {
    return of(Entry.Submitted.class)
        .filter(sent -> sent.activity().equals(deed.activity()))
        .anyMatch(sent -> blows.stream().anyMatch(blow -> blow.befell(sent.node(), taken)));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
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
    figure("reminders expected", expected.days().size());
    var messages = ending.messages().stream().collect(toMap(Ending.Message::id, identity()));
    var said = new HashMap<Expected.Saying, Ending.Said>();
    ending.said().forEach(each -> said.put(Expected.Saying.of(each), each));
    var about = said.keySet().stream().collect(groupingBy(Expected.Saying::about));
    expected
        .days()
        .forEach(
            (saying, days) -> {
              var morning = days.morning();
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
                if (message.state().equals("WITHDRAWN") && wasStillAsked(message, days)) {
                  violate(
                      "a reminder was withdrawn, and nobody had done what it is about: " + saying);
                }
              }
            });
    checkDigests();
    var programme = expected.days().keySet();
    said.keySet().stream()
        .filter(saying -> !programme.contains(saying))
        .forEach(_ -> more("reminders beside those expected"));
  }

  /** Each says something that is written down as said, and a person gets one a morning. */
  private void checkDigests() {
    var names = ending.said().stream().map(Ending.Said::message).collect(Collectors.toSet());
    var digests = ending.messages().stream().filter(each -> each.kind().equals("DIGEST")).toList();
    digests.stream()
        .filter(digest -> !names.contains(digest.id()))
        .forEach(digest -> violate("a digest that says nothing: " + digest));
    digests.stream()
        .collect(groupingBy(each -> each.person() + " on " + each.morning(), counting()))
        .forEach(
            (whose, times) -> {
              if (times > 1) {
                violate("the digest of %s was planned %d times".formatted(whose, times));
              }
            });
  }

  /** What waits for Teams until the next day may be asked of nobody then, as after a placement. */
  private static boolean wasStillAsked(Ending.Message message, Expected.Days days) {
    return message.ended() == null || !message.ended().isAfter(days.last());
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

  /** Only where nodes died all day, or just before the next one, can a morning have been missed. */
  private void checkDisturbed(Expected.Saying saying, LocalDate morning) {
    var time = time();
    long day = 0;
    while (time.day(day).isBefore(morning)) {
      day++;
    }
    var from = time.beginning(day).minus(AFTER);
    var to = time.beginning(day + 1);
    if (of(Entry.Killed.class)
            .map(Entry.Killed::at)
            .noneMatch(at -> at.isAfter(from) && at.isBefore(to))
        || hadTime(from, to)) {
      violate("late without a cause: " + saying + " of " + morning);
    }
  }

  /** Whether a node lived for so long that it can have begun the morning's tick anew. */
  private boolean hadTime(Instant from, Instant to) {
    return of(Entry.Started.class)
        .map(Entry.Started::node)
        .distinct()
        .anyMatch(
            node -> {
              var free = from;
              for (var blow : blows) {
                if ((blow.node() == null || blow.node().equals(node)) && blow.to().isAfter(free)) {
                  if (!blow.from().isBefore(free.plus(CAUGHT_UP)) && !blow.from().isAfter(to)) {
                    return true;
                  }
                  free = blow.to();
                }
              }
              return !free.plus(CAUGHT_UP).isAfter(to);
            });
  }

  // What became of each message.

  private void checkMessages() {
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
        checkState(message, calls);
        checkTwice("message " + message.id(), calls);
      }
    }
  }

  private void checkState(Ending.Message message, List<Entry.Called> calls) {
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
              (calls.stream().anyMatch(call -> call.isNew() && call.answer().isTaken())
                      || isHalfRead(Entry.About.MESSAGE, message.id(), message.person()))
                  && calls.stream()
                      .filter(call -> call.isNew() && call.answer().isHeard())
                      .allMatch(this::isLost);
          case "WITHDRAWN" -> message.assessment() == null || wentOn(message.assessment());
          default -> false;
        };
    if (!explained) {
      violate(
          "message %s is %s (%s), and the connector saw %s"
              .formatted(message.id(), message.state(), message.cause(), calls));
    }
  }

  /** Whether more was done with an assessment than to ask for it. */
  private boolean wentOn(String assessment) {
    return ending.steps().stream()
        .anyMatch(step -> step.assessment().equals(assessment) && !step.what().equals("ASKED"));
  }

  /** At most once more than its answers were lost. */
  private void checkTwice(String name, List<Entry.Called> calls) {
    var taken = calls.stream().filter(call -> call.isNew() && call.answer().isTaken()).toList();
    var lost = taken.stream().filter(this::isLost).count();
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

  /**
   * Whether no living node could write that it was taken. What was heard and written down is not
   * lost; where another had claimed it by then it is, if the node was stopped between the two, and
   * is not if it was sent after that.
   */
  private boolean isLost(Entry.Called call) {
    if (!call.answer().isHeard()) {
      return true;
    }
    var kept =
        delivered.getOrDefault(call.id(), List.of()).stream()
            .filter(each -> each.isOf(call))
            .toList();
    if (kept.isEmpty()) {
      return blows.stream().anyMatch(blow -> blow.mayTake(call));
    }
    return kept.stream().noneMatch(Entry.Kept::isOurs)
        && kept.stream()
            .anyMatch(each -> blows.stream().anyMatch(blow -> blow.isBetween(call, each)));
  }

  private void checkAnswers() {
    answerCalls.forEach((activity, calls) -> checkTwice("the answer to " + activity, calls));
    ending.in().forEach(in -> more("answers " + in.state()));
    ending.in().stream()
        .filter(in -> in.state().equals("PENDING"))
        .forEach(in -> violate("an answer still waits: " + in));
  }
}
