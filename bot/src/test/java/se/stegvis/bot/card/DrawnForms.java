package se.stegvis.bot.card;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static se.stegvis.bot.card.Digests.ANNA;
import static se.stegvis.bot.card.Digests.BO;
import static se.stegvis.bot.card.Digests.MESSAGE;
import static se.stegvis.bot.card.Digests.MONDAY;
import static se.stegvis.bot.card.Digests.PER;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.FormState.Manner;
import se.stegvis.scheduler.assessing.AssessmentView;
import se.stegvis.scheduler.assessing.AssessmentView.Part;
import se.stegvis.scheduler.assessing.Signatures;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.Assessment.State;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.assessment.Occasion;
import se.stegvis.scheduler.development.Reliability;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.Face;
import se.stegvis.scheduler.form.Fault;
import se.stegvis.scheduler.form.Field;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.form.Scale;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Regulation;

/**
 * The card of one form in every state that it can be in, in one language, by name. Everything
 * follows from the form's own data: a new form needs no line here.
 */
final class DrawnForms {

  static final Forms FORMS = ProductForms.load();

  static final AssessmentId ID =
      new AssessmentId(UUID.fromString("99999999-8888-4777-8666-555555555555"));
  private static final Instant NOW = Instant.parse("2026-07-20T08:00:00Z");
  private static final String WORDS =
      "Lugnt <b>och</b> *tydligt* om [råd](så), och på \"rätt\" nivå.";

  private static final Signatures SIGNATURES =
      new Signatures(
          List.of(new Signatures.Mark(ANNA.id(), MONDAY.minusDays(1))),
          Set.of(BO.id()),
          List.of(),
          Set.of(PER.id()));

  private final AssessmentCard cards = new AssessmentCard();
  private final Form form;
  private final @Nullable Scale scale;
  private final Language language;
  private final boolean longest;
  private final Map<String, CardDocument> drawn = new LinkedHashMap<>();

  private DrawnForms(Form form, @Nullable Scale scale, Language language, boolean longest) {
    this.form = form;
    this.scale = scale;
    this.language = language;
    this.longest = longest;
  }

  /** With answers of an ordinary length, on the form's own scale. */
  static Map<String, CardDocument> of(Form form, Language language) {
    return new DrawnForms(form, scale(form), language, false).all();
  }

  /** On another scale than the form's own. */
  static Map<String, CardDocument> of(Form form, Scale scale, Language language) {
    return new DrawnForms(form, scale, language, false).all();
  }

  /** With every text as long as the form lets it be. */
  static Map<String, CardDocument> withLongestTexts(Form form, Language language) {
    return new DrawnForms(form, scale(form), language, true).all();
  }

  private static @Nullable Scale scale(Form form) {
    return Optional.ofNullable(form.scale()).flatMap(FORMS::scale).orElse(null);
  }

  private Map<String, CardDocument> all() {
    for (var face : Face.values()) {
      addFilling(face);
    }
    addClosed();
    addForTrainee();
    addLetters();
    return drawn;
  }

  private void addFilling(Face face) {
    var name = face.name().toLowerCase(language.locale());
    var open = assessment(State.OPEN, face, Answers.NONE);
    add("open-" + name, open, Part.ASSESSOR, FormState.plain());
    add(
        "prepared-" + name,
        assessment(State.PREPARED, face, answers(face)),
        Part.ASSESSOR,
        FormState.plain());
    add(
        "filled-" + name,
        assessment(State.OPEN, face, answers(face)),
        Part.ASSESSOR,
        FormState.plain());
    add("faults-" + name, open, Part.ASSESSOR, faults());
    add("delicate-" + name, open, Part.ASSESSOR, delicate(face));
    add(
        "correcting-" + name,
        assessment(State.SENT, face, answers(face)),
        Part.ASSESSOR,
        FormState.of(Manner.CORRECTING));
    add("sent-" + name, assessment(State.SENT, face, answers(face)), Part.ASSESSOR, noticed());
  }

  private void addClosed() {
    var open = assessment(State.OPEN, Face.QUICK, Answers.NONE);
    add("declining", open, Part.ASSESSOR, FormState.of(Manner.DECLINING));
    add("declined", open.declined(PER.id()), Part.ASSESSOR, FormState.plain());
    add("expired", open.closed(State.EXPIRED), Part.ASSESSOR, FormState.plain());
    add("recalled", open.closed(State.RECALLED), Part.ASSESSOR, FormState.plain());
    add(
        "reader",
        assessment(State.SENT, Face.WHOLE, answers(Face.WHOLE)),
        Part.READER,
        FormState.plain());
  }

  private void addForTrainee() {
    var open = assessment(State.OPEN, Face.QUICK, Answers.NONE);
    var sent =
        assessment(State.SENT, Face.WHOLE, answers(Face.WHOLE)).withOwn(rating(Form.OVERALL));
    add("trainee-waiting", open, Part.TRAINEE, noticed());
    add(
        "trainee-waiting-rated",
        open.withOwn(rating(Form.OVERALL)),
        Part.TRAINEE,
        FormState.plain());
    add("trainee-sent", sent, Part.TRAINEE, FormState.plain());
    add("trainee-read", sent.read(NOW, "Tack, det tar jag med mig."), Part.TRAINEE, noticed());
    add("trainee-declined", open.declined(null), Part.TRAINEE, FormState.plain());
    add("trainee-declined-instead", open.declined(PER.id()), Part.TRAINEE, FormState.plain());
    add("trainee-expired", open.closed(State.EXPIRED), Part.TRAINEE, FormState.plain());
    add(
        "trainee-expired-again",
        open.renewed(NOW, MONDAY).closed(State.EXPIRED),
        Part.TRAINEE,
        FormState.plain());
    add("trainee-recalled", open.closed(State.RECALLED), Part.TRAINEE, FormState.plain());
  }

  /** As a message brings it, with why it comes. */
  private void addLetters() {
    for (var occasion : Occasion.values()) {
      for (var state : State.values()) {
        var assessment = assessment(state, Face.QUICK, Answers.NONE);
        if (occasion.holds(assessment)) {
          var part = state == State.OPEN ? Part.ASSESSOR : Part.TRAINEE;
          drawn.put(
              name("letter-" + occasion.name().toLowerCase(language.locale())),
              cards.draw(view(assessment, part), MESSAGE, occasion));
        }
      }
    }
  }

  private void add(String state, Assessment assessment, Part part, FormState manner) {
    drawn.put(name(state), cards.draw(view(assessment, part), MESSAGE, manner));
  }

  private String name(String state) {
    return "form-" + form.id() + "-" + state;
  }

  private FormState noticed() {
    return FormState.plain().saying(new Notice(Texts.in(language).say(Phrase.NOTICE_SENT), true));
  }

  /** Every field has something wrong, each fault in its turn. */
  private FormState faults() {
    var every = Fault.values();
    var faults = new LinkedHashMap<String, Fault>();
    form.fields().forEach(field -> faults.put(field.id(), every[faults.size() % every.length]));
    return new FormState(
        Manner.PLAIN, true, answers(Face.WHOLE), faults, Map.of(), noticed().notice());
  }

  private FormState delicate(Face face) {
    var texts =
        form.fields(face).stream()
            .filter(field -> field.kind() instanceof Field.Kind.Text)
            .collect(toMap(Field::id, _ -> List.of("sjukskriven", "skilsmässa")));
    return new FormState(Manner.PLAIN, false, answers(face), Map.of(), texts, noticed().notice());
  }

  private Assessment assessment(State state, Face face, Answers answers) {
    return new Assessment(
        ID,
        form.id(),
        form.version(),
        scale == null ? null : scale.id(),
        new ProgrammeId("p-anna"),
        ANNA.id(),
        BO.id(),
        ANNA.id(),
        null,
        null,
        MONDAY.minusDays(20),
        NOW.minus(Duration.ofDays(13)),
        MONDAY.plusDays(1),
        false,
        state,
        answers,
        face,
        Answers.NONE,
        state == State.SENT ? NOW.minus(Duration.ofHours(1)) : null,
        null,
        null,
        "");
  }

  private AssessmentView view(Assessment assessment, Part part) {
    return new AssessmentView(
        assessment,
        form,
        scale,
        part,
        part == Part.TRAINEE ? ANNA : BO,
        language,
        ANNA,
        BO,
        List.of(BO, ANNA, PER),
        assessment.passedTo() == null ? null : PER,
        List.of(PER, Digests.FIA, Digests.KIM),
        List.of(ANNA),
        form.field(Form.TOPICS).map(this::answer).map(all -> all.split(",")).stream()
            .flatMap(Arrays::stream)
            .limit(2)
            .toList(),
        form.signed() ? SIGNATURES : null,
        List.of(BO, ANNA, PER),
        form.usualGoals().getOrDefault(Regulation.HSLF_FS_2021_8, List.of()),
        FORMS.goals(Regulation.HSLF_FS_2021_8),
        part == Part.TRAINEE && form.instrument() != null ? new Reliability(5, 2, 3) : null,
        MONDAY,
        NOW);
  }

  private Answers answers(Face face) {
    return new Answers(form.fields(face).stream().collect(toMap(Field::id, this::answer)));
  }

  private String answer(Field field) {
    return switch (field.kind()) {
      case Field.Kind.Rating _ -> rating(field.id()).of(field.id()).orElse("");
      case Field.Kind.Choice choice -> choice.options().getLast().value();
      case Field.Kind.Ticks ticks ->
          ticks.options().stream().map(Field.Option::value).collect(joining(","));
      case Field.Kind.Text text -> longest ? "å".repeat(text.most()) : WORDS;
      case Field.Kind.Count count -> String.valueOf(count.least());
      case Field.Kind.PastDay _ -> MONDAY.minusDays(3).toString();
      case Field.Kind.ComingDay _ -> MONDAY.plusMonths(1).toString();
      case Field.Kind.Goals _ -> "STb1,STc4";
    };
  }

  private Answers rating(String field) {
    return scale == null
        ? Answers.NONE
        : new Answers(Map.of(field, String.valueOf(scale.highest())));
  }
}
