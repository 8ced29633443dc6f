package se.stegvis.scheduler.form;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stegvis.scheduler.form.Field.Kind;
import se.stegvis.scheduler.form.Field.Need;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.roster.KnownNames;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.training.Regulation;
import se.stegvis.scheduler.training.Role;

class ProductFormsTest {

  private static final Forms FORMS = ProductForms.load();
  private static final Profiles PROFILES = ProductProfiles.load();
  private static final String AREAS =
      "medical_knowledge clinical_judgement practical_skill patient_communication teamwork"
          + " leadership teaching records science ethics";

  /** A question with {@code !} is always needed, one with {@code *} on the whole face. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mini-cex                   | strengths* improvements* overall! goals",
        "dops                       | strengths* improvements* overall! goals",
        "cbd                        | strengths* improvements* overall! goals",
        "medsittning                | strengths* improvements* overall! goals",
        "msf360                     | strengths* improvements* overall! goals",
        "mitt-i-st                  | on! strengths* improvements* iup_change! goals",
        "kollegium-bedomare         | strengths* improvements* outcome!",
        "kollegium-sjalvskattning   | strengths* improvements* outcome!",
        "feedback-till-st           | strengths* improvements* outcome! goals",
        "feedback-fran-st           | strengths* improvements* recommend!",
        "sjalvvardering-st          | learned* practise* standing! goals",
        "slutbedomning              | strengths* improvements* outcome! goals",
        "handledarsamtal            | on! minutes! topics actions next",
        "iup                        | on! topics notes",
        "iup-revision               | on! changes",
        "iup-storre-andring         | on! changes",
        "utvardering-av-handledning | strengths* improvements* works!",
      })
  void askFirstForWhatTakesHalfAMinute(String form, String quick) {
    assertThat(asked(form(form).fields(Face.QUICK))).isEqualTo(quick);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mini-cex                   | setting* problem* complexity* focus history examination"
            + " communication clinical_judgement professionalism organisation action topics agreed"
            + " observed_minutes feedback_minutes",
        "dops                       | procedure* earlier difficulty indication consent preparation"
            + " analgesia technique asepsis help aftercare communication consideration action"
            + " topics agreed observed_minutes feedback_minutes",
        "cbd                        | cases question complexity records clinical_judgement"
            + " investigations treatment follow_up professionalism action topics agreed"
            + " observed_minutes feedback_minutes",
        "medsittning                | conversation* opening listening structure content plan"
            + " closing action topics agreed observed_minutes feedback_minutes",
        "msf360                     | relation* worked_together care competence teaching patients"
            + " colleagues topics",
        "mitt-i-st                  | external_assessor* portfolio* practice_day* followed_up*",
        "kollegium-bedomare         | AREAS action next",
        "kollegium-sjalvskattning   | AREAS action",
        "feedback-till-st           | goals_met* clinical practical communication teamwork"
            + " responsibility records plan_needed*",
        "feedback-fran-st           | introduction talks_held supervision_time supervision_quality"
            + " instruction assessments climate goals_reachable workload",
        "sjalvvardering-st          | clinical practical communication teamwork responsibility"
            + " records next_goals",
        "slutbedomning              | AREAS goals_met* certificate* action next",
        "utvardering-av-handledning | regular by_iup feedback assessments climate",
      })
  void askTheRestOfWhoeverOpensIt(String form, String rest) {
    var whole = form(form).fields().stream().filter(field -> field.face() == Face.WHOLE).toList();
    assertThat(asked(whole)).isEqualTo(rest.replace("AREAS", AREAS));
  }

  @Test
  void canBeSentFromTheQuickFaceWithOneChoice() {
    assertThat(FORMS.current())
        .hasSize(17)
        .allSatisfy(
            form ->
                assertThat(form.fields(Face.QUICK))
                    .filteredOn(field -> field.need() == Need.ALWAYS)
                    .filteredOn(field -> !isFilledInBeforehand(field))
                    .hasSizeLessThanOrEqualTo(1)
                    .allMatch(field -> isOneOfSome(field.kind())));
  }

  /** The day is today, and the minutes are those of the last talk. */
  private static boolean isFilledInBeforehand(Field field) {
    return Set.of(Form.ON, Form.MINUTES).contains(field.id());
  }

  private static boolean isOneOfSome(Kind kind) {
    return kind instanceof Kind.Rating || kind instanceof Kind.Choice;
  }

  @Test
  void askForTheCommentBeforeTheRating() {
    assertThat(FORMS.current())
        .filteredOn(form -> form.scale() != null)
        .allSatisfy(
            form -> {
              var quick = form.fields(Face.QUICK);
              assertThat(first(quick, field -> field.kind() instanceof Kind.Text))
                  .isLessThan(first(quick, field -> isOneOfSome(field.kind())));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "MINI_CEX, mini-cex, uk6",
    "DOPS, dops, dops_sup",
    "CBD, cbd, uk6",
    "MEDSITTNING, medsittning, uk6",
    "MSF360, msf360, uk6",
    "SPECIALISTKOLLEGIUM, kollegium-bedomare, forvantan3",
    "MITT_I_ST, mitt-i-st, ",
  })
  void haveOneFormAndOneScaleForEachInstrument(Instrument instrument, String form, String scale) {
    var found = FORMS.of(instrument).orElseThrow();
    assertThat(found.id().value()).isEqualTo(form);
    assertThat(found.scale()).isEqualTo(scale == null ? null : new ScaleId(scale));
  }

  @ParameterizedTest
  @CsvSource({
    "handledarsamtal, handledarsamtal",
    "iup.version, iup",
    "iup.revision, iup-revision",
    "iup.revision.major, iup-storre-andring",
    "self_assessment, kollegium-sjalvskattning",
    "feedback_till_st, feedback-till-st",
    "feedback_fran_st, feedback-fran-st",
    "sjalvvardering_st, sjalvvardering-st",
    "slutbedomning, slutbedomning",
    "utvardering_handledning, utvardering-av-handledning",
  })
  void showThingsDone(String evidence, String form) {
    assertThat(FORMS.proving(evidence).orElseThrow().id().value()).isEqualTo(form);
  }

  @Test
  void becomeOnlyEventsThatARosterKnows() {
    assertThat(KnownNames.of(new Profiles(List.of(), List.of())).evidence())
        .containsAll(FORMS.all().stream().map(Form::evidence).toList());
  }

  @Test
  void offerEveryTopicThatARuleLooksFor() {
    assertThat(values(form("handledarsamtal").field(Form.TOPICS).orElseThrow()))
        .containsAll(topicsLookedFor("handledarsamtal"))
        .contains("placement");
    assertThat(values(form("iup").field(Form.TOPICS).orElseThrow()))
        .containsAll(topicsLookedFor("iup.version"));
    assertThat(FORMS.all())
        .filteredOn(form -> form.evidence().equals("assessment"))
        .filteredOn(form -> form.instrument() != Instrument.MITT_I_ST)
        .allSatisfy(
            form ->
                assertThat(values(form.field(Form.TOPICS).orElseThrow()))
                    .containsAll(topicsLookedFor("assessment")));
  }

  private static List<String> topicsLookedFor(String evidence) {
    return PROFILES.all().stream()
        .flatMap(profile -> profile.rules().stream())
        .filter(rule -> !(rule.mode() instanceof Rule.Mode.Information))
        .flatMap(
            rule ->
                rule.demand() instanceof Demand.DocumentContent(var document, var items)
                        && document.equals(evidence)
                    ? items.stream()
                    : rule.evidence().anyOf().contains(evidence)
                        ? rule.evidence().topics().stream()
                        : Stream.of())
        .distinct()
        .toList();
  }

  @Test
  void keepTheOutcomesOfTheContract() {
    for (var form : List.of("kollegium-bedomare", "kollegium-sjalvskattning", "slutbedomning")) {
      assertThat(values(form(form).field(Form.OUTCOME).orElseThrow()))
          .containsExactly("i_fas", "osaker", "risk");
    }
  }

  @Test
  void wantAtLeastOneQuestionOfTheMiniCexWhenItIsOpened() {
    assertThat(form("mini-cex").someOf())
        .containsExactlyInAnyOrder(
            "history",
            "examination",
            "communication",
            "clinical_judgement",
            "professionalism",
            "organisation");
  }

  @Test
  void limitEveryText() {
    assertThat(FORMS.current())
        .allSatisfy(
            form ->
                assertThat(form.fields())
                    .extracting(Field::kind)
                    .filteredOn(Kind.Text.class::isInstance)
                    .allMatch(kind -> ((Kind.Text) kind).most() <= 1000));
    assertThat(form("handledarsamtal").field("actions").orElseThrow().kind())
        .isEqualTo(new Kind.Text(500));
    for (var question : Map.of("mini-cex", "problem", "cbd", "question").entrySet()) {
      var field = form(question.getKey()).field(question.getValue()).orElseThrow();
      assertThat(field.kind()).isEqualTo(new Kind.Text(150));
      assertThat(field.label().sv()).endsWith("utan något som pekar ut patienten");
    }
  }

  @Test
  void askNobodyAboutHealthOrCauses() {
    assertThat(FORMS.all().stream().flatMap(form -> form.fields().stream()))
        .allSatisfy(
            field ->
                assertThat(field.id() + " " + field.label().sv() + " " + field.label().en())
                    .doesNotContainIgnoringCase("hälsa")
                    .doesNotContainIgnoringCase("health")
                    .doesNotContainIgnoringCase("probity")
                    .doesNotContainIgnoringCase("sjuk ")
                    .doesNotContainIgnoringCase("orsak")
                    .doesNotContainIgnoringCase("cause"));
  }

  @ParameterizedTest
  @CsvSource({
    "mini-cex, ASSESSOR, ST HH H",
    "dops, ASSESSOR, ST HH H",
    "cbd, ASSESSOR, ST HH H",
    "medsittning, ASSESSOR, ST HH H",
    "msf360, ROUND, HH",
    "mitt-i-st, EITHER, ST HH SR",
    "kollegium-bedomare, ROUND, HH SR",
    "kollegium-sjalvskattning, TRAINEE, HH SR",
    "feedback-till-st, SUPERVISOR, ST HH",
    "feedback-fran-st, TRAINEE, HH H",
    "sjalvvardering-st, TRAINEE, HH H",
    "slutbedomning, SUPERVISOR, ST HH SR",
    "handledarsamtal, EITHER, ST HH H",
    "iup, EITHER, ST HH SR VC",
    "iup-revision, EITHER, ST HH SR VC",
    "iup-storre-andring, EITHER, ST HH SR VC",
    "utvardering-av-handledning, TRAINEE, SR",
  })
  void areReadByThoseWhomTheSourceNames(String id, Form.Filler fills, String readers) {
    var form = form(id);
    assertThat(form.fills()).isEqualTo(fills);
    assertThat(form.readers())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(readers.split(" ")).map(Role::valueOf).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "uk6, below below watch fine fine fine",
    "abim9, below below below watch fine fine fine fine fine",
    "dops_sup, below fine fine fine fine",
    "dops_dso, fine fine fine",
    "sjalvstandighet5, fine fine fine fine fine",
    "forvantan3, below fine fine",
    "instammer5, fine fine fine fine fine",
  })
  void haveTheThresholdsOfTheirScales(String id, String standings) {
    var levels = FORMS.scale(new ScaleId(id)).orElseThrow().levels();
    assertThat(levels)
        .extracting(level -> level.standing().name().toLowerCase(Locale.ROOT))
        .containsExactly(standings.split(" "));
  }

  @Test
  void knowTheDelmalOfBothRegulationsApart() {
    assertThat(titles(Regulation.SOSFS_2015_8))
        .hasSize(25)
        .containsEntry("a4", "Systematiskt kvalitets- och patientsäkerhetsarbete")
        .containsEntry("a5", "Medicinsk vetenskap")
        .containsEntry("b5", "Palliativ vård")
        .containsEntry("c14", "")
        .doesNotContainKeys("a7", "b6", "STa4");
    assertThat(titles(Regulation.HSLF_FS_2021_8))
        .hasSize(25)
        .containsEntry("STa4", "Etik")
        .containsEntry("STa5", "Ledarskap")
        .containsEntry("STb4", "Palliativ vård")
        .containsEntry("STc14", "")
        .doesNotContainKeys("STa8", "STb5", "a4");
  }

  private static Map<String, String> titles(Regulation regulation) {
    return FORMS.goals(regulation).stream().collect(toMap(Goal::code, Goal::title));
  }

  private static Form form(String id) {
    return FORMS.newest(new FormId(id)).orElseThrow();
  }

  private static String asked(List<Field> fields) {
    return fields.stream().map(ProductFormsTest::asked).collect(joining(" "));
  }

  private static String asked(Field field) {
    return switch (field.need()) {
      case ALWAYS -> field.id() + "!";
      case WHOLE -> field.id() + "*";
      case NEVER -> field.id();
    };
  }

  private static List<String> values(Field field) {
    return switch (field.kind()) {
      case Kind.Choice(var options) -> options.stream().map(Field.Option::value).toList();
      case Kind.Ticks(var options, _) -> options.stream().map(Field.Option::value).toList();
      default -> List.of();
    };
  }

  private static int first(List<Field> fields, Predicate<Field> wanted) {
    return fields.indexOf(fields.stream().filter(wanted).findFirst().orElseThrow());
  }
}
