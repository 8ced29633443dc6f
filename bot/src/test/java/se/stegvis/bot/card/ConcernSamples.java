package se.stegvis.bot.card;

import static se.stegvis.bot.card.Digests.ANNA;
import static se.stegvis.bot.card.Digests.BO;
import static se.stegvis.bot.card.Digests.FIA;
import static se.stegvis.bot.card.Digests.KIM;
import static se.stegvis.bot.card.Digests.PER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.concern.Area;
import se.stegvis.scheduler.concern.Concern;
import se.stegvis.scheduler.concern.Concern.Kind;
import se.stegvis.scheduler.concern.ConcernId;
import se.stegvis.scheduler.concern.Topic;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.profile.RuleProfile;
import se.stegvis.scheduler.profile.SignalGround;
import se.stegvis.scheduler.risk.Ladder;
import se.stegvis.scheduler.risk.Stage;
import se.stegvis.scheduler.saying.ConcernView;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Regulation;

/**
 * Concerns about Anna's sidotjänstgöring by Region Örebro län's routine: Bo is handledare there,
 * Per huvudansvarig handledare, Fia studierektor at home and Kim at the receiving unit.
 */
final class ConcernSamples {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final RuleProfile PROFILE = ProductProfiles.load().on("orebro", DAY).orElseThrow();
  private static final ProgrammeId P1 = new ProgrammeId("p1");
  private static final Topic PLACEMENT = new Topic(Kind.PLACEMENT, P1, new PlacementId("pl1"));
  private static final Topic SUPERVISION = new Topic(Kind.SUPERVISION, P1, null);

  private final Language language;

  ConcernSamples(Language language) {
    this.language = language;
  }

  /** As Bo is about to say it. */
  ConcernView before() {
    return view(raised(PLACEMENT, BO), BO, List.of(ANNA, BO), List.of(PER, FIA, KIM), false);
  }

  ConcernView said() {
    return view(raised(PLACEMENT, BO), BO, List.of(ANNA, BO), List.of(PER, FIA, KIM), true);
  }

  ConcernView settled() {
    var settled = (Concern.Move.Done) raised(PLACEMENT, BO).settle(BO.id(), DAY.plusDays(3));
    return view(settled.concern(), ANNA, List.of(), List.of(), false);
  }

  ConcernView inConfidence() {
    return view(raised(SUPERVISION, ANNA), ANNA, List.of(FIA), List.of(), false);
  }

  ConcernView unheard() {
    return view(raised(SUPERVISION, ANNA), ANNA, List.of(), List.of(), false);
  }

  List<ConcernView> sayable() {
    return List.of(
        view(
            raised(new Topic(Kind.GOALS, P1, null), PER),
            PER,
            List.of(PER, ANNA),
            List.of(),
            false),
        inConfidence());
  }

  private static Concern raised(Topic topic, Person by) {
    boolean inConfidence = topic.kind() == Kind.SUPERVISION;
    return Concern.raised(
        new ConcernId(UUID.fromString("33333333-2222-4333-8444-555555555555")),
        topic,
        by.id(),
        DAY,
        inConfidence ? Set.of() : Set.of(Area.COMMUNICATION, Area.PRACTICAL_SKILL),
        inConfidence ? List.of() : List.of("STc3"));
  }

  private ConcernView view(
      Concern concern, Person reader, List<Person> hearers, List<Person> later, boolean acts) {
    boolean isPlacement = concern.kind() == Kind.PLACEMENT;
    return new ConcernView(
        concern,
        reader,
        ANNA,
        isPlacement ? "Lungkliniken" : null,
        concern.by().equals(BO.id()) ? BO : ANNA,
        hearers,
        later,
        isPlacement ? source() : null,
        isPlacement ? Ladder.of(PROFILE).next(Stage.CONCERN) : List.of(),
        language == Language.SV ? PROFILE.planWord() : "åtgärdsplan",
        ProductForms.load().goals(Regulation.HSLF_FS_2021_8),
        reader.equals(ANNA),
        acts,
        acts,
        DAY);
  }

  private static se.stegvis.scheduler.profile.@Nullable Source source() {
    return PROFILE
        .ground(SignalGround.PLACEMENT_NOT_PASSED)
        .map(se.stegvis.scheduler.profile.Rule::source)
        .orElse(null);
  }
}
