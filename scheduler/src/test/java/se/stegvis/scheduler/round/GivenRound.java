package se.stegvis.scheduler.round;

import static se.stegvis.scheduler.training.Given.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.assessment.RoundId;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.Face;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.FormId;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.form.ScaleId;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;

/** A round about {@code st} of {@code p1} as a test tells of it, with the forms of it. */
public final class GivenRound {

  static final Instant BEGUN = Instant.parse("2026-05-04T07:00:00Z");
  static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  private final Kind kind;
  private Round round;
  private final Map<AssessmentId, Assessment> forms = new LinkedHashMap<>();

  private GivenRound(Kind kind) {
    this.kind = kind;
    this.round =
        new Round(
            RoundId.random(),
            kind,
            1,
            new ScaleId(kind.isKollegium() ? "forvantan3" : "uk6"),
            new ProgrammeId("p1"),
            person("st"),
            person(kind.isKollegium() ? "cia" : "st"),
            BEGUN,
            List.of(),
            AssessmentId.random(),
            new Round.State.Gathering());
  }

  public static GivenRound multisource() {
    return new GivenRound(Kind.MULTISOURCE);
  }

  public static GivenRound kollegium() {
    return new GivenRound(Kind.KOLLEGIUM);
  }

  /** As many raters more, of one profession. */
  public GivenRound with(int raters, Profession profession) {
    for (int i = 0; i < raters; i++) {
      round = round.with(person("r" + round.raters().size()), profession);
    }
    return this;
  }

  public GivenRound started() {
    round = round.started(DAY);
    put(round.own(), round.kind().ownForm(), round.trainee(), null);
    round.raters().forEach(each -> put(each.form(), kind.form(), each.person(), null));
    return this;
  }

  GivenRound ownRating(String... answers) {
    put(round.own(), kind.ownForm(), round.trainee(), typed(answers));
    return this;
  }

  /** The next rater who has not answered does. */
  GivenRound answer(String... answers) {
    var next =
        round.raters().stream()
            .filter(each -> !assessment(each.form()).isSent())
            .findFirst()
            .orElseThrow();
    put(next.form(), kind.form(), next.person(), typed(answers));
    return this;
  }

  GivenRound answers(int times, String... answers) {
    for (int i = 0; i < times; i++) {
      answer(answers);
    }
    return this;
  }

  public Round toRound() {
    return round;
  }

  List<Assessment> forms() {
    return List.copyOf(forms.values());
  }

  Form form() {
    return ProductForms.load().version(kind.form(), 1).orElseThrow();
  }

  private Assessment assessment(AssessmentId id) {
    return Objects.requireNonNull(forms.get(id));
  }

  private void put(AssessmentId id, FormId form, PersonId assessor, @Nullable Answers sent) {
    var assessment =
        new Assessment(
            id,
            form,
            1,
            round.scale(),
            round.programme(),
            round.trainee(),
            assessor,
            round.begunBy(),
            round.id(),
            null,
            DAY,
            BEGUN,
            DAY.plusDays(14),
            false,
            Assessment.State.OPEN,
            Answers.NONE,
            Face.QUICK,
            Answers.NONE,
            null,
            null,
            null,
            "");
    forms.put(id, sent == null ? assessment : assessment.sent(sent, DAY, BEGUN));
  }

  private static Answers typed(String... answers) {
    var typed = new HashMap<String, String>();
    for (int i = 0; i < answers.length; i += 2) {
      typed.put(answers[i], answers[i + 1]);
    }
    return new Answers(typed);
  }
}
