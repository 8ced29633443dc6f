package se.stegvis.bot;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.regex.Pattern;

/**
 * The arrows of the house. Packages are named as text, since the compiler of this module has never
 * heard of persistence.
 */
@AnalyzeClasses(packages = "se.stegvis", importOptions = ArchitectureTest.WithoutTests.class)
class ArchitectureTest {

  private static final Pattern BANNED_NAMES =
      Pattern.compile(".*(Utils?|Helper|Manager|Impl|Service)");

  @ArchTest
  static final ArchRule pureRoomsKnowNothingOutside =
      classes()
          .that()
          .resideInAnyPackage(
              "..scheduler.calendar..",
              "..scheduler.training..",
              "..scheduler.discretion..",
              "..scheduler.due..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "de.focus_shift.jollyday..",
              "..scheduler.calendar..",
              "..scheduler.training..",
              "..scheduler.profile..",
              "..scheduler.discretion..",
              "..scheduler.due..");

  @ArchTest
  static final ArchRule signalsAndPlansAreComputedFromWhatIsKnown =
      classes()
          .that()
          .resideInAnyPackage("..scheduler.risk..", "..scheduler.concern..", "..scheduler.plan..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "..scheduler.calendar..",
              "..scheduler.training..",
              "..scheduler.profile..",
              "..scheduler.form..",
              "..scheduler.assessment..",
              "..scheduler.due..",
              "..scheduler.risk..",
              "..scheduler.concern..",
              "..scheduler.plan..");

  @ArchTest
  static final ArchRule profilesAndFormsAreReadWithoutKnowingYaml =
      classes()
          .that()
          .resideInAnyPackage("..scheduler.profile..", "..scheduler.form..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "..scheduler.calendar..",
              "..scheduler.training..",
              "..scheduler.yaml..",
              "..scheduler.discretion..",
              "..scheduler.profile..",
              "..scheduler.form..");

  @ArchTest
  static final ArchRule theYamlRoomKnowsNoOther =
      classes()
          .that()
          .resideInAPackage("..scheduler.yaml..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "org.jspecify..", "org.snakeyaml.engine..", "..scheduler.yaml..");

  @ArchTest
  static final ArchRule yamlIsReadInItsRoom =
      noClasses()
          .that()
          .resideOutsideOfPackage("..scheduler.yaml..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.snakeyaml..");

  @ArchTest
  static final ArchRule pureRoomsTouchNoFiles =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..scheduler.calendar..",
              "..scheduler.training..",
              "..scheduler.yaml..",
              "..scheduler.discretion..",
              "..scheduler.profile..",
              "..scheduler.form..",
              "..scheduler.due..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..");

  @ArchTest
  static final ArchRule holidaysComeFromTheCalendarRoom =
      noClasses()
          .that()
          .resideOutsideOfPackage("..scheduler.calendar..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("de.focus_shift..");

  @ArchTest
  static final ArchRule theCoreKnowsOfSpringOnlyTransactions =
      noClasses()
          .that()
          .resideInAPackage("..scheduler..")
          .and()
          .resideOutsideOfPackage("..scheduler.quartz..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.springframework..")
                  .and(
                      describe(
                          "are not TransactionOperations",
                          type ->
                              !type.getName()
                                  .startsWith(
                                      "org.springframework.transaction.support.Transaction"))));

  @ArchTest
  static final ArchRule theBotFrameworkStaysInItsRoom =
      noClasses()
          .that()
          .resideOutsideOfPackage("..bot.teams..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "com.microsoft..", "com.fasterxml.jackson.databind..", "okhttp3..", "retrofit2..");

  @ArchTest
  static final ArchRule mailStaysInItsRoom =
      noClasses()
          .that()
          .resideOutsideOfPackage("..bot.mail..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.mail..", "org.eclipse.angus..", "org.springframework.mail..");

  @ArchTest
  static final ArchRule theMailRoomKnowsTheCoreAlone =
      noClasses()
          .that()
          .resideInAPackage("..bot.mail..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..bot.teams..", "..bot.dialogue..", "..bot.card..", "..bot.demo..", "..bot.cli..");

  @ArchTest
  static final ArchRule quartzStaysInItsRoom =
      noClasses()
          .that()
          .resideOutsideOfPackage("..scheduler.quartz..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.quartz..");

  /** What writes traces tells of a fault of the database by its SQL state, and asks it nothing. */
  @ArchTest
  static final ArchRule theDatabaseStaysInPersistence =
      noClasses()
          .that()
          .resideOutsideOfPackage("..persistence..")
          .and()
          .doNotHaveSimpleName("WordlessTraces")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.persistence..",
              "org.springframework.data..",
              "org.springframework.jdbc..",
              "java.sql..",
              "javax.sql..",
              "io.zonky..");

  @ArchTest
  static final ArchRule nobodyKnowsPersistence =
      noClasses()
          .that()
          .resideOutsideOfPackage("..persistence..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..persistence..");

  @ArchTest
  static final ArchRule persistenceShowsOnlyItsConfiguration =
      classes()
          .that()
          .resideInAPackage("..persistence..")
          .and()
          .haveModifier(PUBLIC)
          .and()
          .areTopLevelClasses()
          .should()
          .haveSimpleNameEndingWith("Configuration");

  @ArchTest
  static final ArchRule theClockIsReadAtTheRim =
      noClasses()
          .should()
          .callMethodWhere(
              target(
                  describe(
                      "now() without a clock",
                      (CodeUnitCallTarget call) ->
                          call.getName().equals("now")
                              && call.getOwner().getPackageName().equals("java.time")
                              && call.getRawParameterTypes().isEmpty())));

  @ArchTest
  static final ArchRule onlyTheConfigurationTakesTheSystemClock =
      noClasses()
          .that()
          .doNotHaveSimpleName("TimeConfiguration")
          .should()
          .callMethodWhere(
              target(
                  describe(
                      "Clock.system*",
                      (CodeUnitCallTarget call) ->
                          call.getOwner().isEquivalentTo(Clock.class)
                              && call.getName().startsWith("system"))));

  @ArchTest
  static final ArchRule roomsOfTheCoreHaveNoCycles =
      slices().matching("se.stegvis.scheduler.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule roomsOfTheBotHaveNoCycles =
      slices().matching("se.stegvis.bot.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses().should().haveNameMatching(BANNED_NAMES.pattern());

  @ArchTest
  static final ArchRule nothingIsInjectedIntoFields =
      fields()
          .should()
          .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");

  /** Neither this module's tests nor those that the other modules share in a jar. */
  static final class WithoutTests implements ImportOption {

    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }
  }
}
