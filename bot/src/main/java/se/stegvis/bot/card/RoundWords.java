package se.stegvis.bot.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.bot.card.Element.Choice;
import se.stegvis.scheduler.assessing.RoundView;
import se.stegvis.scheduler.form.Field;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.round.Compilation;
import se.stegvis.scheduler.round.Profession;

/** What the raters' form calls the professions and the outcomes, in the viewer's language. */
record RoundWords(RoundView view) {

  private static final String RELATION = "relation";

  /** A rater's name, with their profession if the form asks for it. */
  String named(RoundView.Chosen chosen) {
    var profession = profession(chosen.profession());
    return chosen.person().name() + profession.map(each -> " · " + each).orElse("");
  }

  /** The professions to choose among; none if the form does not ask. */
  List<Choice> professions() {
    return Stream.of(Profession.values())
        .flatMap(each -> profession(each).map(name -> new Choice(name, each.name())).stream())
        .toList();
  }

  private Optional<String> profession(Profession profession) {
    return title(RELATION, profession.option());
  }

  List<Choice> outcomes() {
    return options(Form.OUTCOME).toList();
  }

  /** Empty for a 360°, which has none. */
  Optional<String> outcome(Compilation compilation) {
    return Optional.ofNullable(compilation.outcome())
        .flatMap(outcome -> title(Form.OUTCOME, outcome.word()));
  }

  private Optional<String> title(String field, String value) {
    return options(field)
        .filter(choice -> choice.value().equals(value))
        .findFirst()
        .map(Choice::title);
  }

  private Stream<Choice> options(String field) {
    return view.form().field(field).map(Field::kind).stream()
        .flatMap(
            kind ->
                kind instanceof Field.Kind.Choice choice ? choice.options().stream() : Stream.of())
        .map(option -> new Choice(option.label().in(view.language()), option.value()));
  }
}
