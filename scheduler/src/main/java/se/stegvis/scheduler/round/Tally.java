package se.stegvis.scheduler.round;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.Field;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.Scale;

/**
 * Everybody's answers counted together, so that nobody's can be told apart. What a rater says of
 * themselves (what they work as, how long they have worked together) is not counted. Pure.
 *
 * @param answers how many have answered
 * @param questions in the form's order
 * @param remarks what was written, by field, in the order of the alphabet and not of arrival
 */
public record Tally(int answers, List<Question> questions, Map<String, List<String>> remarks) {

  /** With fewer votes a question is not shown (our own number). */
  public static final int FEWEST_VOTES = 3;

  public Tally {
    questions = List.copyOf(questions);
    remarks = Map.copyOf(remarks);
  }

  /**
   * One question.
   *
   * @param votes how many chose each answer
   * @param own the ST-läkare's own answer, null without one
   */
  public record Question(String field, Map<String, Integer> votes, @Nullable String own) {
    public Question {
      votes = Map.copyOf(votes);
    }

    public int votes(String answer) {
      return votes.getOrDefault(answer, 0);
    }

    /** How many have answered more than that they have not seen it. */
    int seen() {
      return votes.entrySet().stream()
          .filter(each -> !each.getKey().equals(Scale.NOT_OBSERVED))
          .mapToInt(Map.Entry::getValue)
          .sum();
    }
  }

  /** The tally of a round's forms; empty as long as something is missing. */
  public static Optional<Tally> of(Round round, Form form, List<Assessment> forms) {
    if (!Gates.toCompile(round.kind(), Progress.of(round, forms)).isEmpty()) {
      return Optional.empty();
    }
    var raters = round.raters().stream().map(Rater::form).collect(Collectors.toSet());
    var sent = forms.stream().filter(Assessment::isSent).toList();
    var own = sent.stream().filter(each -> each.id().equals(round.own())).findFirst();
    return Optional.of(
        of(
            form,
            sent.stream()
                .filter(each -> raters.contains(each.id()))
                .map(Assessment::answers)
                .toList(),
            own.map(Assessment::answers).orElse(Answers.NONE)));
  }

  private static Tally of(Form form, List<Answers> answers, Answers own) {
    var remarks = new TreeMap<String, List<String>>();
    form.fields().stream()
        .filter(field -> field.kind() instanceof Field.Kind.Text)
        .forEach(field -> remarks.put(field.id(), written(field, answers)));
    remarks.values().removeIf(List::isEmpty);
    return new Tally(
        answers.size(),
        form.fields().stream()
            .filter(Tally::isCounted)
            .map(field -> question(field, answers, own))
            .filter(question -> question.seen() >= FEWEST_VOTES)
            .toList(),
        remarks);
  }

  /** The ratings, and what a kollegium comes to. */
  private static boolean isCounted(Field field) {
    return switch (field.kind()) {
      case Field.Kind.Rating _ -> true;
      case Field.Kind.Choice _ -> field.id().equals(Form.OUTCOME);
      case Field.Kind.Ticks _,
          Field.Kind.Text _,
          Field.Kind.Count _,
          Field.Kind.PastDay _,
          Field.Kind.ComingDay _,
          Field.Kind.Goals _ ->
          false;
    };
  }

  private static Question question(Field field, List<Answers> answers, Answers own) {
    var votes =
        answers.stream()
            .flatMap(each -> each.of(field.id()).stream())
            .collect(Collectors.toMap(answer -> answer, _ -> 1, Integer::sum));
    return new Question(field.id(), votes, own.of(field.id()).orElse(null));
  }

  private static List<String> written(Field field, Collection<Answers> answers) {
    return answers.stream().flatMap(each -> each.of(field.id()).stream()).sorted().toList();
  }

  public Optional<Question> question(String field) {
    return questions.stream().filter(each -> each.field().equals(field)).findFirst();
  }

  /** Everything but what was written in somebody's own words. */
  public Tally withoutRemarks() {
    return new Tally(answers, questions, Map.of());
  }
}
