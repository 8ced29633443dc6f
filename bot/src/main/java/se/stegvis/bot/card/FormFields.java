package se.stegvis.bot.card;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Element.Choice;
import se.stegvis.bot.card.Element.ChoiceInput;
import se.stegvis.bot.card.Element.DateInput;
import se.stegvis.bot.card.Element.NumberInput;
import se.stegvis.bot.card.Element.Pick;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.TextInput;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.assessing.AssessmentView;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.Face;
import se.stegvis.scheduler.form.Fault;
import se.stegvis.scheduler.form.Field;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.Goal;
import se.stegvis.scheduler.form.Scale;

/**
 * The fields of a form, with what stands in them and what does not fit. No field is insisted on by
 * the client: what is half filled in can be kept.
 */
final class FormFields {

  private static final int USUAL_MINUTES = 60;

  private final AssessmentView view;
  private final FormState state;
  private final Texts texts;

  FormFields(AssessmentView view, FormState state) {
    this.view = view;
    this.state = state;
    this.texts = Texts.in(view.language());
  }

  List<Element> drawn() {
    return view.form().fields(view.assessment().face()).stream().flatMap(this::drawn).toList();
  }

  private Stream<Element> drawn(Field field) {
    return Stream.of(
            Optional.of(input(field)),
            Optional.ofNullable(state.faults().get(field.id())).map(this::fault),
            Optional.ofNullable(state.delicate().get(field.id())).map(this::delicate))
        .flatMap(Optional::stream);
  }

  private Element fault(Fault fault) {
    return Text.close(Run.plain(texts.fault(fault)).in(Tone.ATTENTION));
  }

  private Element delicate(List<String> words) {
    return Text.close(
        Run.plain(texts.say(Phrase.FORM_DELICATE, String.join(", ", words))).in(Tone.WARNING));
  }

  private Element input(Field field) {
    var id = field.id();
    var label = label(field);
    var value = value(field);
    return switch (field.kind()) {
      case Field.Kind.Rating _ -> choice(id, label, levels(), value, Pick.ONE);
      case Field.Kind.Choice choice ->
          choice(id, label, options(choice.options()), value, Pick.ONE);
      case Field.Kind.Ticks ticks ->
          choice(id, label, options(offered(ticks)), value, Pick.SEVERAL);
      case Field.Kind.Goals _ -> choice(id, label, goals(value), value, Pick.SEVERAL);
      case Field.Kind.Text text -> new TextInput(id, label, value, text.most(), true);
      case Field.Kind.Count count ->
          new NumberInput(id, label, value, count.least(), count.most(), null);
      case Field.Kind.PastDay _ -> new DateInput(id, label, value, null, view.today(), null);
      case Field.Kind.ComingDay _ ->
          new DateInput(id, label, value, view.today().plusDays(1), null, null);
    };
  }

  private String label(Field field) {
    var label = field.label().in(view.language());
    var needed =
        switch (field.need()) {
          case ALWAYS -> true;
          case WHOLE -> view.assessment().face() == Face.WHOLE;
          case NEVER -> false;
        };
    return needed ? texts.say(Phrase.FORM_NEEDED, label) : label;
  }

  private static ChoiceInput choice(
      String id, String label, List<Choice> choices, String value, Pick pick) {
    return new ChoiceInput(id, label, choices, value.isEmpty() ? null : value, pick, null);
  }

  private String value(Field field) {
    var typed = state.typed();
    var answers = typed == null ? view.assessment().answers() : typed;
    return answers.of(field.id()).orElseGet(() -> typed == null ? usual(field) : "");
  }

  /** What is proposed where nobody has answered yet. */
  private String usual(Field field) {
    return switch (field.id()) {
      case Form.GOALS ->
          view.assessment().answers().equals(Answers.NONE)
              ? String.join(",", view.usualGoals())
              : "";
      case Form.ON -> view.assessment().seen().toString();
      case Form.MINUTES ->
          view.form().fills() == Form.Filler.EITHER ? String.valueOf(USUAL_MINUTES) : "";
      default -> "";
    };
  }

  private List<Choice> levels() {
    var scale = view.scale();
    return scale == null ? List.of() : levels(scale, view);
  }

  static List<Choice> levels(Scale scale, AssessmentView view) {
    var choices = new ArrayList<Choice>();
    for (var level : scale.levels()) {
      choices.add(
          new Choice(
              level.value() + " · " + level.name().in(view.language()),
              String.valueOf(level.value())));
    }
    choices.add(new Choice(scale.notObserved().in(view.language()), Scale.NOT_OBSERVED));
    return choices;
  }

  /** What there is reason to take up stands first, or alone where only that is asked for. */
  private List<Field.Option> offered(Field.Kind.Ticks ticks) {
    var asked =
        view.points().stream()
            .flatMap(
                point -> ticks.options().stream().filter(option -> option.value().equals(point)))
            .toList();
    var others =
        ticks.regional() && !asked.isEmpty()
            ? Stream.<Field.Option>of()
            : ticks.options().stream().filter(option -> !asked.contains(option));
    return Stream.concat(asked.stream(), others).toList();
  }

  /** What the points are called in the form, in their order; only those that it knows. */
  static Stream<String> points(AssessmentView view) {
    return view.form().field(Form.TOPICS).map(Field::kind).stream()
        .flatMap(
            kind -> kind instanceof Field.Kind.Ticks ticks ? ticks.options().stream() : Stream.of())
        .filter(option -> view.points().contains(option.value()))
        .sorted(comparingInt(option -> view.points().indexOf(option.value())))
        .map(option -> option.label().in(view.language()));
  }

  private List<Choice> options(List<Field.Option> options) {
    return options.stream()
        .map(option -> new Choice(option.label().in(view.language()), option.value()))
        .toList();
  }

  /** On the quick face only those that are proposed or chosen; all of them on the whole one. */
  private List<Choice> goals(String chosen) {
    var chosenCodes = List.of(chosen.split(","));
    return view.goals().stream()
        .filter(
            goal ->
                view.assessment().face() == Face.WHOLE
                    || view.usualGoals().contains(goal.code())
                    || chosenCodes.contains(goal.code()))
        .map(goal -> new Choice(name(goal), goal.code()))
        .toList();
  }

  private static String name(Goal goal) {
    return goal.title().isEmpty() ? goal.code() : goal.code() + " " + goal.title();
  }

  static @Nullable String goalName(AssessmentView view, String code) {
    return view.goals().stream()
        .filter(goal -> goal.code().equals(code))
        .map(FormFields::name)
        .findFirst()
        .orElse(null);
  }
}
