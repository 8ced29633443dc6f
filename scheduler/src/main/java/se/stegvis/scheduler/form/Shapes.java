package se.stegvis.scheduler.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.training.Regulation;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.yaml.Shape;

/** The shapes of the values in the files of forms, scales and delmål. */
final class Shapes {

  private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]{0,39}");
  private static final Pattern HYPHENATED = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  /** The id of a question, or the value of an option: neither commas nor blanks, as in answers. */
  static final Shape<String> WORD_ID =
      matching(WORD, "an id of a to z, digits and '_'", Function.identity());

  static final Shape<FormId> FORM_ID =
      matching(HYPHENATED, "a form's id such as mini-cex", FormId::new);

  static final Shape<ScaleId> SCALE_ID = matching(WORD, "a scale's id such as uk6", ScaleId::new);

  static final Shape<Integer> VERSION = Shape.wholeNumber(1, 999);
  static final Shape<Integer> LEVEL = Shape.wholeNumber(1, 20);
  static final Shape<Integer> TEXT_LENGTH = Shape.wholeNumber(1, 1000);
  static final Shape<Integer> LIMIT = Shape.wholeNumber(0, 9999);

  static final Shape<FieldKind> KIND = Shape.oneOf(FieldKind.values());
  static final Shape<Field.Need> NEED = Shape.oneOf(Field.Need.values());
  static final Shape<Face> FACE = Shape.oneOf(Face.values());
  static final Shape<Form.Filler> FILLER = Shape.oneOf(Form.Filler.values());
  static final Shape<Ground.Mark> MARK = Shape.oneOf(Ground.Mark.values());
  static final Shape<Scale.Standing> STANDING = Shape.oneOf(Scale.Standing.values());
  static final Shape<Role> READER =
      Shape.oneOf(Role::name, List.of(Role.ST, Role.HH, Role.H, Role.SR, Role.VC));
  static final Shape<Instrument> INSTRUMENT =
      Shape.oneOf(Instrument::name, List.of(Instrument.values()));
  static final Shape<Regulation> REGULATION =
      Shape.oneOf(Regulation::title, List.of(Regulation.values()));

  private Shapes() {}

  private static <T> Shape<T> matching(Pattern pattern, String wanted, Function<String, T> id) {
    return new Shape<>(
        wanted, text -> Optional.of(text).filter(pattern.asMatchPredicate()).map(id), id.apply(""));
  }
}
