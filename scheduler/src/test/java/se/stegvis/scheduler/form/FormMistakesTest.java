package se.stegvis.scheduler.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stegvis.scheduler.yaml.Mistake;
import se.stegvis.scheduler.yaml.YamlFile;

class FormMistakesTest {

  @Test
  void acceptsAFormWithItsScaleAndItsDelmal() {
    assertThat(FormReader.read(FormText.whole(FormText.form())))
        .isInstanceOfSatisfying(
            ReadForms.Read.class, read -> assertThat(read.forms().current()).hasSize(1));
  }

  @Test
  void reportsEveryMistakeOfAFileWithItsLine() {
    var file =
        new YamlFile(
            "testkort.yaml",
            """
            form:
              id: Mini CEX
              version: 0
              title: {sv: Testkort}
              ground: {mark: guess, from: a test}
              evidence: assessment
              instrument: MINICEX
              fills: anyone
              readers: [ST, BOSS]
              colour: blue
            fields:
              - id: strengths
                label: {en: Done well}
                kind: text
                most: 5000
                need: whole
                face: quick
              - id: minutes
                label: {sv: Minuter, en: Minutes}
                kind: count
                least: 9
                most: 3
                need: always
                face: both
                ground: {mark: found, from: a form}
              - id: topics
                label: {sv: Ämnen, en: Topics}
                kind: choice
                options:
                  - {value: iup, sv: IUP, en: IUP}
                  - {value: iup, sv: 'IUP, igen', en: 'IUP, again'}
                need: never
                face: quick
                colour: blue
                ground: {mark: found, from: a form}
            """);

    assertThat(mistakes(FormText.whole(file)))
        .satisfiesExactly(
            it -> assertThat(it).startsWith("testkort.yaml:2: 'id' must be a form's id such as"),
            it -> assertThat(it).startsWith("testkort.yaml:3: 'version' must be a whole number"),
            it -> assertThat(it).startsWith("testkort.yaml:4: 'en' is missing; wanted is a text"),
            it -> assertThat(it).startsWith("testkort.yaml:5: 'mark' must be one of source, found"),
            it -> assertThat(it).contains(":7: 'instrument' must be one of MINI_CEX, DOPS"),
            it -> assertThat(it).contains(":8: 'fills' must be one of assessor, supervisor"),
            it -> assertThat(it).contains(":9: 'readers' must be one of ST, HH, H, SR, VC, not "),
            it -> assertThat(it).contains(":10: 'colour' is not known here", "id, version, title"),
            it -> assertThat(it).contains(":12: 'ground' is missing"),
            it -> assertThat(it).startsWith("testkort.yaml:13: 'sv' is missing; wanted is a text"),
            it -> assertThat(it).contains(":15: 'most' must be a whole number from 1 to 1000"),
            it -> assertThat(it).contains(":22: 'most' must not be less than 'least'"),
            it -> assertThat(it).contains(":24: 'face' must be one of quick, whole, not 'both'"),
            it -> assertThat(it).contains(":28: 'kind' must be ticks, since the record reads"),
            it -> assertThat(it).contains(":31: 'value' is taken: iup stands above already"),
            it -> assertThat(it).contains(":34: 'colour' is not known here").contains("options"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "some_of: [records] | some_of: [notes] | :11: 'some_of' names notes, which no question is",
        "  scale: uk2 | | :1: 'scale' is missing: 'overall' is a rating",
        "scale: uk2 | scale: uk7 | :10: 'scale' names uk7, which is no scale; the scales are uk2",
        "[a1] | [STa4] | :12: 'SOSFS 2015:8' cannot have STa4, which belongs to HSLF-FS 2021:8",
        "[a1] | [a9] | :12: 'SOSFS 2015:8' names a9, which is no delmål",
        "SOSFS 2015:8 | SOSFS 2008:17 | :12: 'SOSFS 2008:17' is not known here",
        "id: goals | id: delmal | :12: 'usual_goals' are proposed nowhere: no question has the id",
        "need: always | need: never | :13: 'fields' could be sent empty; give one, such as",
        "id: overall | id: general | :13: 'fields' rate, but not on the whole; add 'overall'",
        "kind: goals | kind: past_day | :29: 'kind' must be goals, since the record reads 'goals'",
        "kind: goals | kind: slider | :29: 'kind' must be one of rating, choice, ticks",
      })
  void refusesAFormThatDoesNotHoldTogether(String text, String otherwise, String mistake) {
    var file = FormText.formWith(text, otherwise == null ? "" : otherwise);

    assertThat(mistakes(FormText.whole(file)))
        .singleElement()
        .satisfies(it -> assertThat(it).contains(mistake));
  }

  @Test
  void refusesAnIdThatStandsThereTwice() {
    var file = FormText.formWith("id: records", "id: strengths");

    assertThat(mistakes(FormText.whole(file)))
        .anySatisfy(it -> assertThat(it).contains(":33: 'id' is taken: strengths stands above"));
  }

  @Test
  void wantsACommentOnTheQuickFace() {
    var file = FormText.formWith("need: whole\n    face: quick", "need: whole\n    face: whole");

    assertThat(mistakes(FormText.whole(file)))
        .singleElement()
        .satisfies(it -> assertThat(it).contains("13: 'fields' have no comment on the quick face"));
  }

  @Test
  void showsWhatIsAlwaysNeededOnTheQuickFace() {
    var file = FormText.formWith("need: never\n    face: whole", "need: always\n    face: whole");

    assertThat(mistakes(FormText.whole(file)))
        .singleElement()
        .satisfies(it -> assertThat(it).contains(":37: 'face' must be quick"));
  }

  @Test
  void refusesAScaleWhereNothingIsRated() {
    var file = FormText.formWith("kind: rating", "kind: past_day");

    assertThat(mistakes(FormText.whole(file)))
        .anySatisfy(it -> assertThat(it).contains(":10: 'scale' is not used"));
  }

  @Test
  void refusesAVersionThatIsThereTwice() {
    var other = new YamlFile("other.yaml", FormText.form().text());

    assertThat(mistakes(List.of(FormText.form(), other, FormText.scales(), FormText.goals())))
        .containsExactly(
            "other.yaml:3: 'version' is there twice: another file has testkort version 1 as well;"
                + " give one another version");
  }

  @Test
  void keepsAllVersionsAndRefusesASecondFormOfAnInstrument() {
    var newer = FormText.formWith("version: 1", "version: 2");
    var rival = FormText.formWith("id: testkort", "id: rival");

    assertThat(mistakes(List.of(FormText.form(), newer, FormText.scales(), FormText.goals())))
        .isEmpty();
    assertThat(mistakes(List.of(FormText.form(), rival, FormText.scales(), FormText.goals())))
        .containsExactly(
            "testkort.yaml:7: 'instrument' CBD has the form testkort already; an instrument has"
                + " one");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "value: 2 | value: 3 | scales.yaml:7: 'value' must be 2: levels count up from 1",
        "value: 1 | value: 0 | scales.yaml:6: 'value' must be a whole number from 1 to 20",
        "standing: fine | standing: good | :7: 'standing' must be one of below, watch, fine",
        "standing: below | standing: low | scales.yaml:6: 'standing' must be one of below, watch",
        ", en: Two steps | | scales.yaml:3: 'en' is missing",
        "not_observed: | unseen: | 'not_observed' is missing",
      })
  void refusesAScaleThatIsNone(String text, String otherwise, String mistake) {
    var scales = FormText.scalesWith(text, otherwise == null ? "" : otherwise);

    assertThat(mistakes(List.of(FormText.form(), scales, FormText.goals())))
        .anySatisfy(it -> assertThat(it).contains(mistake));
  }

  @Test
  void letsAScaleHaveNoThreshold() {
    var scales = FormText.scalesWith("standing: below", "standing: fine");

    assertThat(mistakes(List.of(FormText.form(), scales, FormText.goals()))).isEmpty();
  }

  @Test
  void refusesLevelsThatSinkAndScalesThatShareAName() {
    var sinking =
        FormText.scalesWith(
            "standing: below}\n      - {value: 2, sv: Över, en: Above, standing: fine}",
            "standing: fine}\n      - {value: 2, sv: Över, en: Above, standing: below}");
    var twin = new YamlFile("twin.yaml", FormText.scales().text());

    assertThat(mistakes(List.of(FormText.form(), sinking, twin, FormText.goals())))
        .satisfiesExactly(
            it -> assertThat(it).contains("scales.yaml:7: 'standing' cannot be lower than that"),
            it -> assertThat(it).contains("twin.yaml:2: 'id' is taken: there is another scale"));
  }

  @Test
  void refusesDelmalThatDoNotTellTheRegulationsApart() {
    var goals = FormText.goalsWith("STa4", "a1");

    assertThat(mistakes(List.of(FormText.form(), FormText.scales(), goals)))
        .singleElement()
        .satisfies(it -> assertThat(it).startsWith("goals.yaml:8: 'code' is taken: there is"));
  }

  @Test
  void answersFilesThatAreNone() {
    for (var text : List.of("[".repeat(900_000), "- ".repeat(400_000), "a: &a [*a]", "", "x")) {
      assertThat(mistakes(List.of(new YamlFile("hostile.yaml", text)))).hasSize(1);
    }
    assertThat(mistakes(List.of(new YamlFile("profile.yaml", "profile: {id: x}"))))
        .anySatisfy(it -> assertThat(it).contains("'form' is missing"))
        .anySatisfy(it -> assertThat(it).contains("'profile' is not known here"));
  }

  private static List<String> mistakes(List<YamlFile> files) {
    return FormReader.read(files) instanceof ReadForms.Wrong(var mistakes)
        ? mistakes.stream().map(Mistake::toString).toList()
        : List.of();
  }
}
