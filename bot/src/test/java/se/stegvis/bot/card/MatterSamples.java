package se.stegvis.bot.card;

import static se.stegvis.bot.card.Digests.ANNA;
import static se.stegvis.bot.card.Digests.BO;
import static se.stegvis.bot.card.Digests.MONDAY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.following.MatterView;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.Matter.State;
import se.stegvis.scheduler.matter.MatterId;
import se.stegvis.scheduler.matter.Step;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.profile.RuleId;
import se.stegvis.scheduler.profile.RuleProfile;
import se.stegvis.scheduler.profile.Threshold;
import se.stegvis.scheduler.risk.Backing;
import se.stegvis.scheduler.risk.Lack;
import se.stegvis.scheduler.risk.Ladder;
import se.stegvis.scheduler.risk.Level;
import se.stegvis.scheduler.risk.Signal;
import se.stegvis.scheduler.risk.SignalFact;
import se.stegvis.scheduler.risk.SignalKey;
import se.stegvis.scheduler.risk.SignalKind;
import se.stegvis.scheduler.risk.Stage;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.UnitId;

/** Matters about Anna and about her unit, as those around them see them. */
final class MatterSamples {

  private static final RuleProfile PROFILE =
      ProductProfiles.load().on("sas-boras", MONDAY).orElseThrow();
  private static final PersonId CIA = new PersonId("cia");
  private static final Instant EIGHT = Instant.parse("2026-07-20T06:00:00Z");

  private final Language language;

  MatterSamples(Language language) {
    this.language = language;
  }

  /** Assessments were missed; nobody has taken it. */
  MatterView raised() {
    return view(matter(new State.New(MONDAY)), BO, List.of(), false, true);
  }

  MatterView taken() {
    return view(
        matter(new State.Taken(BO.id(), MONDAY)),
        BO,
        List.of(Step.by(BO.id(), Step.What.TAKEN, EIGHT)),
        false,
        true);
  }

  /** A plan was asked for, and lies there as a draft. */
  MatterView planAsked() {
    return view(
        matter(new State.PlanAsked(BO.id(), MONDAY)),
        BO,
        List.of(Step.by(BO.id(), Step.What.PLAN_ASKED, EIGHT)),
        false,
        true);
  }

  MatterView ended() {
    return view(
        matter(new State.Ended(BO.id(), MONDAY, Matter.Reason.TALKED_THROUGH)),
        BO,
        List.of(
            Step.by(BO.id(), Step.What.TAKEN, EIGHT),
            new Step(Step.What.ENDED, BO.id(), EIGHT, null, Matter.Reason.TALKED_THROUGH)),
        false,
        true);
  }

  /** As Anna sees it, with her own view. */
  MatterView own() {
    return view(
        matter(new State.New(MONDAY)).viewed(MONDAY, "Jag har bett om *två*, de kommer i höst."),
        ANNA,
        List.of(),
        true,
        false);
  }

  /** The unit's review is due, and no rule is behind it. */
  MatterView unit() {
    var signal =
        signal(
            SignalKind.SPUR_DUE,
            Level.UNIT,
            null,
            Lack.UNIT,
            List.of(new SignalFact.Day(SignalFact.Name.LAST_ON_TIME_DAY, MONDAY.plusMonths(3))),
            new Backing(
                PROFILE.id(),
                PROFILE.version(),
                PROFILE.documentTitle(),
                null,
                null,
                Threshold.Mark.PROPOSAL));
    return view(
        new Matter(id(2), signal, new State.New(MONDAY), List.of(), List.of()),
        BO,
        List.of(),
        false,
        true);
  }

  private static Matter matter(State state) {
    var rule = PROFILE.rule(new RuleId("SAS-05")).orElseThrow();
    var signal =
        signal(
            SignalKind.ASSESS_MISSED,
            Level.RISK,
            ANNA.id(),
            Lack.NOT_ANSWERED,
            List.of(
                new SignalFact.Count(SignalFact.Name.DONE, 3),
                new SignalFact.Count(SignalFact.Name.REQUIRED, 4),
                new SignalFact.Day(SignalFact.Name.LAST_ON_TIME_DAY, MONDAY.minusDays(20)),
                new SignalFact.Missing(SignalFact.Name.MISSING, "approval")),
            new Backing(
                PROFILE.id(),
                PROFILE.version(),
                PROFILE.documentTitle(),
                rule.id(),
                rule.source(),
                Threshold.Mark.SOURCE));
    return new Matter(id(1), signal, state, List.of(), List.of())
        .told(List.of(ANNA.id(), BO.id(), CIA), MONDAY.minusDays(1));
  }

  private static MatterId id(int number) {
    return new MatterId(new UUID(7, number));
  }

  private static Signal signal(
      SignalKind kind,
      Level level,
      @Nullable PersonId trainee,
      Lack lack,
      List<SignalFact> facts,
      Backing backing) {
    return new Signal(
        new SignalKey(kind, "p1", "2026VT"),
        level,
        new UnitId("onk"),
        trainee == null ? null : new ProgrammeId("p1"),
        trainee,
        null,
        MONDAY.minusDays(19),
        null,
        false,
        lack,
        facts,
        backing,
        List.of(CIA));
  }

  private MatterView view(
      Matter matter, Person reader, List<Step> more, boolean isOwn, boolean acts) {
    var steps = new ArrayList<>(List.of(Step.of(Step.What.RAISED, EIGHT)));
    steps.addAll(more);
    return new MatterView(
        matter,
        steps,
        reader,
        language,
        matter.signal().trainee() == null ? null : ANNA,
        "Onkologen",
        null,
        PROFILE.planWord(),
        matter.state() instanceof State.PlanAsked ? new PlanId(new UUID(7, 3)) : null,
        matter.signal().trainee() == null ? List.of() : Ladder.of(PROFILE).next(Stage.CONCERN),
        Map.of(ANNA.id(), ANNA, BO.id(), BO),
        isOwn,
        acts,
        MONDAY);
  }
}
