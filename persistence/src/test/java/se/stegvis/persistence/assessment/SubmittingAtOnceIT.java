package se.stegvis.persistence.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.application.TestApplication;
import se.stegvis.scheduler.assessing.AnsweringAssessment;
import se.stegvis.scheduler.assessing.AnsweringAssessment.Press;
import se.stegvis.scheduler.assessing.AnsweringAssessment.Result;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.assessment.GivenAssessment;
import se.stegvis.scheduler.assessment.Step;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.roster.Rosters;
import se.stegvis.scheduler.round.Rounds;
import se.stegvis.scheduler.saying.Hearing;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.TrainingRecords;

/**
 * A thousand forms about a hundred ST-läkare, each sent twice at once, again later and again after
 * a restart. The ten about one ST-läkare say the same, from the same assessor on the same day: they
 * are ten all the same.
 */
final class SubmittingAtOnceIT {

  private static final int FORMS = 1000;
  private static final int TRAINEES = 100;
  private static final int ASSESSORS = 20;
  private static final int CONNECTIONS = 16;
  private static final Answers ANSWERS = new Answers(Map.of("overall", "4", "goals", "STc1"));
  private static final Instant NOW = Instant.parse("2026-10-05T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

  @TempDir private Path home;

  @Test
  void aFormIsOneEventHoweverOftenItIsSent() throws Exception {
    var asked = IntStream.range(0, FORMS).mapToObj(SubmittingAtOnceIT::asked).toList();
    try (var application = start()) {
      application.getBean(Rosters.class).store(roster());
      var assessments = application.getBean(Assessments.class);
      asked.forEach(each -> assessments.add(each, step(Step.What.ASKED, each)));

      var started = System.nanoTime();
      var results = sendTwiceAtOnce(asked, application);
      var seconds = (System.nanoTime() - started) / 1e9;

      System.out.printf(
          "%d sends of %d forms on %d connections: %.1f s, %.0f sends/s%n",
          results.size(), FORMS, connections(application), seconds, results.size() / seconds);
      assertThat(connections(application)).isEqualTo(CONNECTIONS);
      assertThat(results.stream().filter(Result.Done.class::isInstance)).hasSize(FORMS);
      assertThat(results.stream().filter(Result.Already.class::isInstance)).hasSize(FORMS);
      assertEachCountsOnce(asked, application);

      assertNothingHappensAgain(asked, application);
    }
    try (var application = start()) {
      assertNothingHappensAgain(asked, application);
    }
  }

  private static List<Result> sendTwiceAtOnce(
      List<Assessment> asked, ConfigurableApplicationContext application) throws Exception {
    var answering = answering(application);
    var sends = new ArrayList<Callable<Result>>();
    for (var each : asked) {
      sends.add(() -> answering.send(press(each), false));
      sends.add(() -> answering.send(press(each), false));
    }
    var results = new ArrayList<Result>();
    try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
      for (var each : threads.invokeAll(sends)) {
        results.add(each.get());
      }
    }
    return results;
  }

  private static void assertNothingHappensAgain(
      List<Assessment> asked, ConfigurableApplicationContext application) {
    var answering = answering(application);

    assertThat(asked)
        .allSatisfy(
            each ->
                assertThat(answering.send(press(each), false)).isInstanceOf(Result.Already.class));
    assertEachCountsOnce(asked, application);
  }

  private static void assertEachCountsOnce(
      List<Assessment> asked, ConfigurableApplicationContext application) {
    var records = application.getBean(TrainingRecords.class);
    assertThat(IntStream.range(0, TRAINEES).mapToObj(SubmittingAtOnceIT::programmeId))
        .allSatisfy(id -> assertThat(events(id, records)).hasSize(FORMS / TRAINEES));

    var assessments = application.getBean(Assessments.class);
    assertThat(asked)
        .allSatisfy(
            each ->
                assertThat(assessments.steps(each.id()))
                    .extracting(Step::what)
                    .containsExactly(Step.What.ASKED, Step.What.SENT));
    assertThat(application.getBean(Outbox.class).pending()).isEqualTo(FORMS);
  }

  private static List<Event> events(ProgrammeId id, TrainingRecords records) {
    return records.programme(id).orElseThrow().programme().events();
  }

  private static int connections(ConfigurableApplicationContext application) {
    return application
        .getBean(JdbcClient.class)
        .sql(
            """
            select count(*)::int from pg_stat_activity
            where datname = current_database() and backend_type = 'client backend'
            """)
        .query(Integer.class)
        .single();
  }

  private static AnsweringAssessment answering(ConfigurableApplicationContext application) {
    return new AnsweringAssessment(
        application.getBean(Assessments.class),
        application.getBean(Rounds.class),
        application.getBean(TrainingRecords.class),
        ProductForms.load(),
        ProductProfiles.load(),
        application.getBean(Outbox.class),
        Hearing.of(application.getBean(TrainingRecords.class)),
        application.getBean(TransactionOperations.class));
  }

  private ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(TestApplication.class)
        .web(WebApplicationType.NONE)
        .properties("spring.quartz.auto-startup=false")
        .run(
            "--stegvis.home=" + home,
            "--spring.datasource.hikari.maximum-pool-size=" + CONNECTIONS);
  }

  private static Press press(Assessment assessment) {
    return new Press(assessment.assessor(), assessment.id(), null, ANSWERS, TODAY, NOW);
  }

  private static Assessment asked(int number) {
    return GivenAssessment.of(programmeId(number % TRAINEES))
        .about(trainee(number % TRAINEES))
        .from(new PersonId("assessor" + number % ASSESSORS))
        .build();
  }

  private static Step step(Step.What what, Assessment assessment) {
    return Step.of(what, assessment.askedBy(), assessment.asked());
  }

  private static Roster roster() {
    var people =
        Stream.concat(
                IntStream.range(0, TRAINEES).mapToObj(SubmittingAtOnceIT::trainee),
                IntStream.range(0, ASSESSORS).mapToObj(number -> new PersonId("assessor" + number)))
            .map(id -> new Person(id, "Namn " + id, null, null, Language.SV, Set.of()))
            .toList();
    var programmes = IntStream.range(0, TRAINEES).mapToObj(SubmittingAtOnceIT::programme).toList();
    return new Roster(people, List.of(), programmes);
  }

  private static Programme programme(int number) {
    return Given.programme(programmeId(number).value()).of(trainee(number).value()).toProgramme();
  }

  private static ProgrammeId programmeId(int number) {
    return new ProgrammeId("p" + number);
  }

  private static PersonId trainee(int number) {
    return new PersonId("trainee" + number);
  }
}
