package se.stegvis.scheduler.form;

import static java.util.stream.Collectors.toMap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.discretion.IdentityNumbers;
import se.stegvis.scheduler.discretion.SensitiveWords;
import se.stegvis.scheduler.training.Regulation;

/** Checks answers against their form; finds all that is wrong at once. */
public final class AnswerCheck {

  private final Forms forms;

  public AnswerCheck(Forms forms) {
    this.forms = forms;
  }

  /**
   * What the answers are checked against.
   *
   * @param scale the scale of the ratings, null if the form has none
   * @param regulation the ST-läkare's own
   * @param start the first day of the ST: nothing can have happened before it
   */
  public record Frame(
      Form form,
      @Nullable Scale scale,
      Face face,
      Regulation regulation,
      LocalDate start,
      LocalDate today) {}

  /** Checks answers that are about to be sent. */
  public Checked check(Answers typed, Frame frame) {
    var answers = keepable(typed, frame.form());
    var faults = new LinkedHashMap<String, Fault>();
    for (var field : frame.form().fields()) {
      fault(field, typed, frame).ifPresent(fault -> faults.put(field.id(), fault));
    }
    noneOfSeveral(answers, frame).ifPresent(id -> faults.putIfAbsent(id, Fault.ONE_OF_SEVERAL));
    return faults.isEmpty()
        ? new Checked.Fitting(answers, delicate(answers, frame.form()))
        : new Checked.Faulty(answers, faults);
  }

  /** What of the answers may be kept: those of the form's fields, without identity numbers. */
  public Answers keepable(Answers typed, Form form) {
    return new Answers(
        form.fields().stream()
            .filter(field -> typed.of(field.id()).isPresent())
            .collect(toMap(Field::id, field -> keepable(field, typed))));
  }

  private static String keepable(Field field, Answers typed) {
    var answer = typed.of(field.id()).orElseThrow();
    return field.kind() instanceof Field.Kind.Text
        ? IdentityNumbers.masked(answer)
        : answer.substring(0, Math.min(answer.length(), LONGEST_CHOICE));
  }

  /** Longer than any honest answer that is no text. */
  private static final int LONGEST_CHOICE = 500;

  private Optional<Fault> fault(Field field, Answers typed, Frame frame) {
    var answer = typed.of(field.id());
    return answer.isPresent()
        ? fault(field.kind(), answer.get(), typed.each(field.id()), frame)
        : isNeeded(field, frame.face()) ? Optional.of(Fault.MISSING) : Optional.empty();
  }

  private static boolean isNeeded(Field field, Face face) {
    return switch (field.need()) {
      case ALWAYS -> true;
      case WHOLE -> face == Face.WHOLE;
      case NEVER -> false;
    };
  }

  private Optional<Fault> fault(Field.Kind kind, String answer, List<String> each, Frame frame) {
    return switch (kind) {
      case Field.Kind.Rating _ -> rating(answer, frame.scale());
      case Field.Kind.Choice choice -> among(choice.options(), List.of(answer));
      case Field.Kind.Ticks ticks -> among(ticks.options(), each);
      case Field.Kind.Text text -> text(answer, text.most());
      case Field.Kind.Count count -> count(answer, count);
      case Field.Kind.PastDay _ -> pastDay(answer, frame);
      case Field.Kind.ComingDay _ -> comingDay(answer, frame.today());
      case Field.Kind.Goals _ -> goals(each, frame.regulation());
    };
  }

  private static Optional<Fault> rating(String answer, @Nullable Scale scale) {
    return answer.equals(Scale.NOT_OBSERVED) || (scale != null && scale.level(answer).isPresent())
        ? Optional.empty()
        : Optional.of(Fault.NO_SUCH_CHOICE);
  }

  private static Optional<Fault> among(List<Field.Option> options, List<String> chosen) {
    var values = options.stream().map(Field.Option::value).toList();
    return values.containsAll(chosen) ? Optional.empty() : Optional.of(Fault.NO_SUCH_CHOICE);
  }

  private static Optional<Fault> text(String answer, int most) {
    if (answer.length() > most) {
      return Optional.of(Fault.TOO_LONG);
    }
    return IdentityNumbers.masked(answer).equals(answer)
        ? Optional.empty()
        : Optional.of(Fault.IDENTITY_NUMBER);
  }

  private static Optional<Fault> count(String answer, Field.Kind.Count count) {
    var number = WholeNumber.read(answer);
    if (number.isEmpty()) {
      return Optional.of(Fault.NOT_A_NUMBER);
    }
    return number.get() < count.least() || number.get() > count.most()
        ? Optional.of(Fault.OUTSIDE_THE_LIMITS)
        : Optional.empty();
  }

  private static Optional<Fault> pastDay(String answer, Frame frame) {
    var day = day(answer);
    if (day.isEmpty()) {
      return Optional.of(Fault.NOT_A_DAY);
    }
    if (day.get().isAfter(frame.today())) {
      return Optional.of(Fault.IN_THE_FUTURE);
    }
    return day.get().isBefore(frame.start())
        ? Optional.of(Fault.BEFORE_THE_START)
        : Optional.empty();
  }

  private static Optional<Fault> comingDay(String answer, LocalDate today) {
    var day = day(answer);
    if (day.isEmpty()) {
      return Optional.of(Fault.NOT_A_DAY);
    }
    return day.get().isAfter(today) ? Optional.empty() : Optional.of(Fault.NOT_IN_THE_FUTURE);
  }

  private Optional<Fault> goals(List<String> codes, Regulation regulation) {
    return codes.stream().flatMap(code -> goal(code, regulation).stream()).findFirst();
  }

  private Optional<Fault> goal(String code, Regulation regulation) {
    var named = forms.goals().stream().filter(goal -> goal.code().equals(code)).toList();
    if (named.isEmpty()) {
      return Optional.of(Fault.NO_SUCH_GOAL);
    }
    return named.stream().anyMatch(goal -> goal.regulation() == regulation)
        ? Optional.empty()
        : Optional.of(Fault.OTHER_REGULATION);
  }

  private static Optional<String> noneOfSeveral(Answers answers, Frame frame) {
    var several = frame.form().someOf();
    return frame.face() == Face.QUICK
            || several.isEmpty()
            || several.stream().anyMatch(id -> answers.of(id).isPresent())
        ? Optional.empty()
        : frame.form().fields().stream().map(Field::id).filter(several::contains).findFirst();
  }

  private static Map<String, List<String>> delicate(Answers answers, Form form) {
    return form.fields().stream()
        .filter(field -> field.kind() instanceof Field.Kind.Text)
        .filter(field -> !words(field, answers).isEmpty())
        .collect(toMap(Field::id, field -> words(field, answers)));
  }

  private static List<String> words(Field field, Answers answers) {
    return answers.of(field.id()).map(SensitiveWords::in).orElse(List.of());
  }

  private static Optional<LocalDate> day(String answer) {
    try {
      return Optional.of(LocalDate.parse(answer));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
