package se.stegvis.bot.card;

import static se.stegvis.bot.card.Digests.ANNA;
import static se.stegvis.bot.card.Digests.BO;
import static se.stegvis.bot.card.Digests.MONDAY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.assessing.RoundView;
import se.stegvis.scheduler.assessing.RoundView.Chosen;
import se.stegvis.scheduler.assessing.RoundView.Part;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.assessment.RoundId;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.form.ScaleId;
import se.stegvis.scheduler.round.Compilation;
import se.stegvis.scheduler.round.Kind;
import se.stegvis.scheduler.round.Missing;
import se.stegvis.scheduler.round.Outcome;
import se.stegvis.scheduler.round.Profession;
import se.stegvis.scheduler.round.Progress;
import se.stegvis.scheduler.round.Round;
import se.stegvis.scheduler.round.Tally;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;

/** Anna's 360°, and a kollegium about her, as those who have a part in them see them. */
final class RoundSamples {

  private static final Forms FORMS = ProductForms.load();
  private static final Part TRAINEE = new Part(true, true, false);
  private static final Part COMPILER = new Part(false, true, true);
  private static final Tally TALLY =
      new Tally(
          3,
          List.of(
              new Tally.Question("outcome", Map.of("i_fas", 1, "osaker", 2), "i_fas"),
              new Tally.Question("teamwork", Map.of("2", 2, "3", 1, "-", 1), "2")),
          Map.of("strengths", List.of("Lugn i *akuta* lägen", "Ödmjuk")));

  private final Language language;

  RoundSamples(Language language) {
    this.language = language;
  }

  /** One is chosen, and more are needed. */
  RoundView choosing() {
    return view(
        Kind.MULTISOURCE,
        new Round.State.Gathering(),
        TRAINEE,
        new Progress(false, 1, 0, 0, 1),
        List.of(
            new Missing(Missing.What.RATERS, 1, 6),
            new Missing(Missing.What.RATERS_OF_OTHER_PROFESSIONS, 0, 2)),
        null,
        null);
  }

  /** Some have answered, the ST-läkare has not. */
  RoundView collecting() {
    return view(
        Kind.MULTISOURCE,
        new Round.State.Collecting(MONDAY),
        TRAINEE,
        new Progress(false, 6, 4, 1, 2),
        List.of(
            new Missing(Missing.What.OWN_RATING, 0, 1),
            new Missing(Missing.What.ANSWERS, 4, 6),
            new Missing(Missing.What.ANSWERS_OF_OTHER_PROFESSIONS, 1, 2)),
        null,
        new AssessmentId(new UUID(0, 3)));
  }

  /** All have voted. */
  RoundView compiling() {
    return view(
        Kind.KOLLEGIUM,
        new Round.State.Collecting(MONDAY),
        COMPILER,
        new Progress(true, 3, 3, 0, 0),
        List.of(),
        TALLY,
        null);
  }

  /** Compiled, and not yet talked about. */
  RoundView compiled() {
    return view(
        Kind.KOLLEGIUM,
        new Round.State.Compiled(compilation()),
        COMPILER,
        new Progress(true, 3, 3, 0, 0),
        List.of(),
        TALLY,
        null);
  }

  /** As the ST-läkare reads it. */
  RoundView released() {
    return view(
        Kind.KOLLEGIUM,
        new Round.State.Released(compilation(), MONDAY),
        new Part(true, false, false),
        new Progress(true, 3, 3, 0, 0),
        List.of(),
        TALLY.withoutRemarks(),
        null);
  }

  private static Compilation compilation() {
    return new Compilation(
        BO.id(), MONDAY, Outcome.OSAKER, "Lugn och ödmjuk. Övar på akuta lägen i höst.", TALLY);
  }

  private RoundView view(
      Kind kind,
      Round.State state,
      Part part,
      Progress progress,
      List<Missing> missing,
      @Nullable Tally tally,
      @Nullable AssessmentId own) {
    var round =
        new Round(
            new RoundId(new UUID(0, 1)),
            kind,
            1,
            new ScaleId(kind.isKollegium() ? "forvantan3" : "uk6"),
            new ProgrammeId("p-anna"),
            ANNA.id(),
            ANNA.id(),
            Instant.parse("2026-07-20T06:00:00Z"),
            List.of(),
            new AssessmentId(new UUID(0, 2)),
            state);
    return new RoundView(
        round,
        part,
        part.compiles() ? BO : ANNA,
        language,
        ANNA,
        FORMS.version(kind.form(), 1).orElseThrow(),
        FORMS.scale(new ScaleId(kind.isKollegium() ? "forvantan3" : "uk6")).orElseThrow(),
        part.chooses() ? List.of(new Chosen(BO, Profession.SPECIALIST)) : List.of(),
        progress,
        missing,
        Optional.ofNullable(tally),
        own,
        round.compilation().isPresent() ? BO : null,
        part.chooses()
            ? List.of(person("nina", "Nina Ek"), person("sara", "Sara \"S\" Ek"))
            : List.of(),
        MONDAY);
  }

  private static Person person(String id, String name) {
    return new Person(new PersonId(id), name, null, null, Language.SV, Set.of());
  }
}
