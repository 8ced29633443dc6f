package se.stegvis.bot.card;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.scheduler.assessing.AssessmentView;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.Field;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.Scale;

/** What was answered, question by question; the words before the numbers. */
final class FiledPart {

  private final AssessmentView view;
  private final Texts texts;

  FiledPart(AssessmentView view) {
    this.view = view;
    this.texts = Texts.in(view.language());
  }

  List<Element> drawn() {
    var answers = view.assessment().answers();
    return Stream.concat(
            view.form().fields().stream()
                .filter(field -> answers.of(field.id()).isPresent())
                .map(field -> line(field, answers)),
            own().stream())
        .toList();
  }

  private Element line(Field field, Answers answers) {
    return Text.of(
        Run.bold(field.label().in(view.language())), Run.plain("  " + said(field, answers)));
  }

  /** The ST-läkare's own rating beside the assessor's. */
  Optional<Element> own() {
    return view.assessment()
        .own()
        .of(Form.OVERALL)
        .map(level -> Text.of(Run.bold(texts.say(ownLabel())), Run.plain("  " + level(level))));
  }

  private Phrase ownLabel() {
    return view.part() == AssessmentView.Part.TRAINEE
        ? Phrase.FORM_MY_RATING
        : Phrase.FORM_OWN_RATING;
  }

  private String said(Field field, Answers answers) {
    var each = answers.each(field.id());
    return switch (field.kind()) {
      case Field.Kind.Rating _ -> level(answers.of(field.id()).orElseThrow());
      case Field.Kind.Choice choice -> options(choice.options(), each);
      case Field.Kind.Ticks ticks -> options(ticks.options(), each);
      case Field.Kind.Goals _ ->
          each.stream()
              .map(code -> Objects.requireNonNullElse(FormFields.goalName(view, code), code))
              .collect(joining(", "));
      case Field.Kind.PastDay _, Field.Kind.ComingDay _ ->
          day(answers.of(field.id()).orElseThrow());
      case Field.Kind.Text _, Field.Kind.Count _ -> answers.of(field.id()).orElseThrow();
    };
  }

  private String day(String answer) {
    return new DateWords(texts, view.today()).full(LocalDate.parse(answer));
  }

  private String options(List<Field.Option> options, List<String> chosen) {
    return options.stream()
        .filter(option -> chosen.contains(option.value()))
        .map(option -> option.label().in(view.language()))
        .collect(joining(", "));
  }

  private String level(String answer) {
    var scale = view.scale();
    if (scale == null) {
      return answer;
    }
    return answer.equals(Scale.NOT_OBSERVED)
        ? scale.notObserved().in(view.language())
        : scale
            .level(answer)
            .map(
                level ->
                    texts.say(
                        Phrase.FORM_LEVEL,
                        level.value(),
                        scale.highest(),
                        level.name().in(view.language())))
            .orElse(answer);
  }
}
