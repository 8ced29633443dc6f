package se.stegvis.scheduler.assessing;

import static se.stegvis.scheduler.training.Given.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.InMemoryAssessments;
import se.stegvis.scheduler.assessment.Occasion;
import se.stegvis.scheduler.assessment.RoundId;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.InMemoryOutbox;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.reminder.InMemoryReminders;
import se.stegvis.scheduler.round.InMemoryRounds;
import se.stegvis.scheduler.round.Kind;
import se.stegvis.scheduler.round.News;
import se.stegvis.scheduler.round.Profession;
import se.stegvis.scheduler.round.Round;
import se.stegvis.scheduler.saying.Hearing;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.InMemoryTrainingRecords;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Qualification;

/**
 * Those around Anna in Halland: Bo is her huvudansvarig handledare, Cia studierektor, Dag
 * verksamhetschef; s0 to s5 are specialists, n0 to n3 are not.
 */
final class Colleagues {

  static final ProgrammeId ANNAS = new ProgrammeId("p1");

  final InMemoryRounds rounds = new InMemoryRounds();
  final InMemoryAssessments assessments = new InMemoryAssessments();
  final InMemoryOutbox outbox = new InMemoryOutbox();
  final InMemoryTrainingRecords records;
  LocalDate today = LocalDate.of(2026, 10, 5);

  private final Forms forms = ProductForms.load();
  private final ChoosingRaters choosing;
  private final AnsweringAssessment answering;
  private final CompilingRound compiling;
  private final TendingRequests tending;

  Colleagues() {
    var programme = Given.programme("p1").of("anna").under("halland").withMainSupervisor("bo");
    IntStream.range(0, 6).forEach(each -> programme.having("s" + each, Qualification.SPECIALIST));
    IntStream.range(0, 4).forEach(each -> programme.having("n" + each));
    records = new InMemoryTrainingRecords(programme.toRoster());
    var transactions = TransactionOperations.withoutTransaction();
    choosing =
        new ChoosingRaters(
            rounds,
            assessments,
            records,
            new ChosenScale(ProductProfiles.load(), forms),
            forms,
            outbox,
            transactions);
    answering =
        new AnsweringAssessment(
            assessments,
            rounds,
            records,
            forms,
            ProductProfiles.load(),
            outbox,
            Hearing.of(records),
            transactions);
    compiling = new CompilingRound(rounds, assessments, records, forms, outbox, transactions);
    tending =
        new TendingRequests(
            assessments, rounds, records, forms, outbox, new WorkingDays(), transactions);
  }

  /** Anna's 360° with six raters, of whom n0 and n1 are nurses. */
  RoundId multisource() {
    var id = begun("anna", Kind.MULTISOURCE);
    IntStream.range(0, 4).forEach(each -> add("anna", id, "s" + each, null));
    IntStream.range(0, 2).forEach(each -> add("anna", id, "n" + each, Profession.NURSE));
    choosing.start(press("anna", id));
    return id;
  }

  /** A kollegium about Anna, with three specialists. */
  RoundId kollegium() {
    var id = begun("cia", Kind.KOLLEGIUM);
    IntStream.range(0, 3).forEach(each -> add("cia", id, "s" + each, null));
    choosing.start(press("cia", id));
    return id;
  }

  RoundId begun(String who, Kind kind) {
    return choosing.begin(person(who), ANNAS, kind, today, now()).orElseThrow().id();
  }

  boolean mayBegin(String who, Kind kind) {
    return choosing.begin(person(who), ANNAS, kind, today, now()).isPresent();
  }

  ChoosingRaters.Result add(
      String who, RoundId round, String rater, @Nullable Profession profession) {
    return choosing.add(press(who, round), person(rater), profession);
  }

  ChoosingRaters.Result remove(String who, RoundId round, String rater) {
    return choosing.remove(press(who, round), person(rater));
  }

  ChoosingRaters.Result start(String who, RoundId round) {
    return choosing.start(press(who, round));
  }

  private ChoosingRaters.Press press(String who, RoundId round) {
    return new ChoosingRaters.Press(person(who), round, today, now());
  }

  AnsweringAssessment.Result answer(String who, RoundId round, String... answers) {
    return answering.send(formPress(who, round, answers), true);
  }

  AnsweringAssessment.Result correct(String who, RoundId round, String... answers) {
    return answering.correct(formPress(who, round, answers), true);
  }

  AnsweringAssessment.Result decline(String who, RoundId round) {
    return answering.decline(formPress(who, round), null);
  }

  AnsweringAssessment.Result recall(String who, RoundId round) {
    return answering.recall(formPress(who, round));
  }

  /** All six and Anna answer the 360°. */
  void allAnswer(RoundId round) {
    answer("anna", round, "overall", "3");
    for (var each : List.of("s0", "s1", "s2", "s3", "n0", "n1")) {
      answer(each, round, "overall", "4", "strengths", "Sagt av " + each);
    }
  }

  private AnsweringAssessment.Press formPress(String who, RoundId round, String... answers) {
    return new AnsweringAssessment.Press(
        person(who), form(who, round).id(), null, typed(answers), today, now());
  }

  Assessment form(String who, RoundId round) {
    return assessments.of(round).stream()
        .filter(each -> each.assessor().equals(person(who)))
        .findFirst()
        .orElseThrow();
  }

  CompilingRound.Result compile(String who, RoundId round, String... fields) {
    return compiling.compile(compilingPress(who, round, fields), false);
  }

  CompilingRound.Result compileMeant(String who, RoundId round, String... fields) {
    return compiling.compile(compilingPress(who, round, fields), true);
  }

  CompilingRound.Result release(String who, RoundId round, String talk) {
    return compiling.release(compilingPress(who, round, CompilingRound.TALK, talk));
  }

  private CompilingRound.Press compilingPress(String who, RoundId round, String... fields) {
    return new CompilingRound.Press(person(who), round, typed(fields), today, now());
  }

  RoundView view(String who, RoundId round) {
    return viewing().view(round, person(who), "", today).orElseThrow();
  }

  boolean sees(String who, RoundId round) {
    return viewing().view(round, person(who), "", today).isPresent();
  }

  ViewingRounds viewing() {
    return new ViewingRounds(rounds, assessments, records, new InMemoryReminders(), forms);
  }

  ViewingAssessments viewingForms() {
    return new ViewingAssessments(
        assessments, records, new InMemoryReminders(), forms, ProductProfiles.load());
  }

  void morning(String day) {
    today = LocalDate.parse(day);
    tending.on(today);
  }

  Round round(RoundId id) {
    return rounds.find(id).orElseThrow();
  }

  List<Event> events(String evidence) {
    return records.programme(ANNAS).orElseThrow().programme().events().stream()
        .filter(event -> event.evidence().equals(evidence))
        .toList();
  }

  /** What somebody has been told of forms. */
  List<Occasion> toldOfForms(String who) {
    return outbox.all().stream()
        .filter(message -> message.to().equals(person(who)))
        .map(message -> message.content() instanceof Content.OfAssessment about ? about : null)
        .filter(Objects::nonNull)
        .map(Content.OfAssessment::occasion)
        .toList();
  }

  /** What somebody has been told of rounds. */
  List<News> toldOfRounds(String who) {
    return outbox.all().stream()
        .filter(message -> message.to().equals(person(who)))
        .map(message -> message.content() instanceof Content.OfRound about ? about : null)
        .filter(Objects::nonNull)
        .map(Content.OfRound::news)
        .toList();
  }

  Instant now() {
    return today.atTime(12, 0).atZone(QuietHours.STOCKHOLM).toInstant();
  }

  private static Answers typed(String... answers) {
    var typed = new HashMap<String, String>();
    for (int i = 0; i < answers.length; i += 2) {
      typed.put(answers[i], answers[i + 1]);
    }
    return new Answers(typed);
  }
}
