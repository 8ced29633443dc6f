package se.stegvis.bot.card;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Element.Choice;
import se.stegvis.bot.card.Element.ChoiceInput;
import se.stegvis.bot.card.Element.DateInput;
import se.stegvis.bot.card.Element.Folded;
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
  private static final int MOST_SEEN = 3;
  private static final String MORE_GOALS = Form.GOALS + ".more";

  private final AssessmentView view;
  private final FormState state;
  private final Texts texts;

  FormFields(AssessmentView view, FormState state) {
    this.view = view;
    this.state = state;
    this.texts = Texts.in(view.language());
  }

  /** What stood in the fields of a card that a button sends back. */
  static Answers read(Map<String, String> data) {
    var values = new HashMap<>(data);
    Optional.ofNullable(values.remove(MORE_GOALS))
        .filter(more -> !more.isBlank())
        .ifPresent(more -> values.merge(Form.GOALS, more, (likely, other) -> likely + "," + other));
    return new Answers(values);
  }

  List<Element> drawn() {
    return view.form().fields().stream().filter(this::isShown).flatMap(this::drawn).toList();
  }

  /** What was answered stays to be seen when the form is folded again: nothing is sent unseen. */
  private boolean isShown(Field field) {
    return view.assessment().face() == Face.WHOLE
        || field.face() == Face.QUICK
        || answers().of(field.id()).isPresent();
  }

  private Stream<Element> drawn(Field field) {
    return Stream.concat(
        field.kind() instanceof Field.Kind.Goals ? goals(field) : Stream.of(input(field)),
        Stream.of(
                Optional.ofNullable(state.faults().get(field.id())).map(this::fault),
                Optional.ofNullable(state.delicate().get(field.id())).map(this::delicate))
            .flatMap(Optional::stream));
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
      case Field.Kind.Rating _ -> one(field, levels(), value);
      case Field.Kind.Choice choice -> one(field, options(choice.options()), value);
      case Field.Kind.Ticks ticks ->
          choice(id, label, options(offered(ticks)), value, Pick.SEVERAL);
      case Field.Kind.Goals _ -> choice(id, label, likelyGoals(value), value, Pick.SEVERAL);
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

  /** A question beyond the quick ones takes little room: many choices stand in a list. */
  private ChoiceInput one(Field field, List<Choice> choices, String value) {
    var pick =
        field.face() == Face.WHOLE && choices.size() > MOST_SEEN ? Pick.ONE_OF_LIST : Pick.ONE;
    return choice(field.id(), label(field), choices, value, pick);
  }

  private static ChoiceInput choice(
      String id, String label, List<Choice> choices, String value, Pick pick) {
    return new ChoiceInput(id, label, choices, value.isEmpty() ? null : value, pick, null);
  }

  private String value(Field field) {
    return answers().of(field.id()).orElseGet(() -> state.typed() == null ? usual(field) : "");
  }

  private Answers answers() {
    var typed = state.typed();
    return typed == null ? view.assessment().answers() : typed;
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

  /** Those that are proposed or chosen are seen at once, all the others are folded in. */
  private Stream<Element> goals(Field field) {
    var likely = likelyGoals(value(field));
    var others = goals().filter(goal -> !likely.contains(goal)).toList();
    var title =
        texts.say(likely.isEmpty() ? Phrase.FORM_BUTTON_GOALS : Phrase.FORM_BUTTON_MORE_GOALS);
    var folded =
        new Folded(
            Form.GOALS + ".folded",
            title,
            List.of(choice(MORE_GOALS, title, others, "", Pick.SEVERAL)));
    return Stream.of(
            likely.isEmpty() ? Optional.<Element>empty() : Optional.of(input(field)),
            others.isEmpty() ? Optional.<Element>empty() : Optional.<Element>of(folded))
        .flatMap(Optional::stream);
  }

  private List<Choice> likelyGoals(String chosen) {
    var codes = List.of(chosen.split(","));
    return goals()
        .filter(goal -> view.usualGoals().contains(goal.value()) || codes.contains(goal.value()))
        .toList();
  }

  private Stream<Choice> goals() {
    return view.goals().stream().map(goal -> new Choice(name(goal), goal.code()));
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
