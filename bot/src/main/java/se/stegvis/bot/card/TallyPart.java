package se.stegvis.bot.card;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Spacing;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.scheduler.assessing.RoundView;
import se.stegvis.scheduler.form.Field;
import se.stegvis.scheduler.form.Scale;
import se.stegvis.scheduler.round.Tally;

/**
 * Everybody's answers together, question by question, with the ST-läkare's own beside them, and
 * what was written without names.
 *
 * @param most how much of each remark is shown, in characters
 */
record TallyPart(RoundView view, Tally tally, int most) {

  List<Element> drawn() {
    var texts = Texts.in(view.language());
    return Stream.of(
            view.form().fields().stream().flatMap(field -> votes(field, texts)),
            view.form().fields().stream().flatMap(this::remarks))
        .flatMap(each -> each)
        .toList();
  }

  private Stream<Element> votes(Field field, Texts texts) {
    return tally.question(field.id()).stream()
        .flatMap(
            question ->
                Stream.of(
                    Text.of(
                        Run.bold(field.label().in(view.language())),
                        Run.plain("  " + counts(field, question))),
                    Optional.ofNullable(question.own())
                        .<Element>map(
                            own ->
                                new Text(
                                    List.of(
                                        Run.small(texts.say(Phrase.ROUND_OWN, name(field, own)))),
                                    Spacing.NONE))
                        .orElse(null)))
        .flatMap(Stream::ofNullable);
  }

  /** The highest first. */
  private String counts(Field field, Tally.Question question) {
    return answers(field)
        .filter(answer -> question.votes(answer) > 0)
        .map(answer -> question.votes(answer) + " × " + name(field, answer))
        .collect(joining(", "));
  }

  private Stream<String> answers(Field field) {
    var scale = view.scale();
    if (field.kind() instanceof Field.Kind.Choice(var options)) {
      return options.stream().map(Field.Option::value);
    }
    return scale == null
        ? Stream.of()
        : Stream.concat(
            scale.levels().reversed().stream().map(level -> String.valueOf(level.value())),
            Stream.of(Scale.NOT_OBSERVED));
  }

  private String name(Field field, String answer) {
    if (field.kind() instanceof Field.Kind.Choice(var options)) {
      return options.stream()
          .filter(option -> option.value().equals(answer))
          .findFirst()
          .map(option -> option.label().in(view.language()))
          .orElse(answer);
    }
    var scale = view.scale();
    if (scale == null) {
      return answer;
    }
    return scale
        .level(answer)
        .map(level -> level.value() + " · " + level.name().in(view.language()))
        .orElseGet(() -> scale.notObserved().in(view.language()));
  }

  private Stream<Element> remarks(Field field) {
    var written = tally.remarks().getOrDefault(field.id(), List.of());
    return written.isEmpty()
        ? Stream.of()
        : Stream.concat(
            Stream.of(Text.of(Run.bold(field.label().in(view.language())))),
            written.stream().map(each -> Text.close(Run.plain("– " + shortened(each)))));
  }

  private String shortened(String remark) {
    return remark.length() <= most ? remark : remark.substring(0, most) + "…";
  }
}
