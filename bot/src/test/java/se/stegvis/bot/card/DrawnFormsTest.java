package se.stegvis.bot.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.training.Language;

/** The cards of all forms, in all states and both languages, are small enough to be sent. */
final class DrawnFormsTest {

  static Stream<Arguments> forms() {
    return DrawnForms.FORMS.current().stream()
        .flatMap(
            form ->
                Arrays.stream(Language.values())
                    .map(language -> Arguments.of(named(form), language)));
  }

  private static Named<Form> named(Form form) {
    return Named.of(form.id().value(), form);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("forms")
  void fitAlsoWithTheLongestTextsThatAreLetThrough(Form form, Language language) {
    assertThat(DrawnForms.withLongestTexts(form, language))
        .hasSizeGreaterThan(25)
        .allSatisfy((name, card) -> assertThat(AssessmentCard.fits(card)).as(name).isTrue());
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("forms")
  void askForNothingThatIsInsistedOn(Form form, Language language) {
    assertThat(DrawnForms.of(form, language))
        .allSatisfy((name, card) -> assertThat(card.json()).doesNotContain("isRequired"));
  }
}
