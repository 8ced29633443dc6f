package se.stegvis.bot.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.concern.Area;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.plan.ActionPlan.Change;
import se.stegvis.scheduler.plan.Outcome;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.plan.PlanItem;
import se.stegvis.scheduler.plan.PlanMove;
import se.stegvis.scheduler.plan.PlanStep;
import se.stegvis.scheduler.plan.PlanStep.What;
import se.stegvis.scheduler.plan.PlanTurn;
import se.stegvis.scheduler.plan.Signer;
import se.stegvis.scheduler.planning.PlanView;
import se.stegvis.scheduler.planning.PlanView.Part;
import se.stegvis.scheduler.profile.Measures;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.profile.RuleId;
import se.stegvis.scheduler.risk.Ladder;
import se.stegvis.scheduler.risk.Stage;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;

/** Anna's plan in Västmanland, as those who have a part in it see it. */
final class PlanSamples {

  private static final LocalDate BEGUN = LocalDate.of(2026, 9, 1);
  private static final PersonId ANNA = new PersonId("anna");
  private static final PersonId BO = new PersonId("bo");
  private static final PlanId ID =
      new PlanId(UUID.fromString("00000000-0000-0000-0000-00000000a001"));
  private static final Measures MEASURES = Measures.load();
  private static final Part TRAINEE = new Part(true, false, true);
  private static final Part SUPERVISOR = new Part(false, true, true);
  private static final Part OWNER = new Part(false, false, false);

  private final Language language;

  PlanSamples(Language language) {
    this.language = language;
  }

  /** A draft of which an item has no follow-up. */
  PlanView draft() {
    var plan =
        put(about(), PlanItem.of(2, "own", "Läsa *om* smärta", ANNA, day(10, 1), null, null));
    return view(plan, SUPERVISOR, Signer.SUPERVISOR, BEGUN);
  }

  /** Ready for the ST-läkare to sign. */
  PlanView toSign() {
    var plan = done(turn(about(), BO).sign(Signer.SUPERVISOR, EnumSet.allOf(Signer.class)));
    return view(plan, TRAINEE, Signer.TRAINEE, BEGUN);
  }

  /** Running, with an item that is late. */
  PlanView late() {
    return view(active(), SUPERVISOR, null, day(10, 5));
  }

  /** Its follow-up saw no improvement. */
  PlanView notImproved() {
    var seen = done(turn(active(), BO).followUp(1, Outcome.NOT_IMPROVED, null));
    return view(seen, SUPERVISOR, null, day(10, 20));
  }

  /** One item alone, for somebody who sees to it and has no other part. */
  PlanView owners() {
    return view(active(), OWNER, null, day(9, 20));
  }

  private static List<PlanStep> steps() {
    var at = Instant.parse("2026-09-01T08:00:00Z");
    return List.of(
        PlanStep.of(What.BEGUN, BO, at),
        PlanStep.of(What.ITEM_PUT, BO, at, 1),
        new PlanStep(What.FOLLOWED_UP, BO, at, 1, Outcome.NOT_IMPROVED),
        PlanStep.of(What.TOLD, BO, at));
  }

  private static ActionPlan about() {
    var empty = ActionPlan.begun(ID, new ProgrammeId("p-anna"), ANNA, null, BO, BEGUN);
    var about =
        done(
            turn(empty, BO)
                .about(
                    Set.of(Area.COMMUNICATION, Area.RECORD_KEEPING),
                    Set.of(Change.CLEARER_DEMANDS)));
    var viewed = done(turn(about, ANNA).view("Jag vill ha fler medsittningar."));
    return put(viewed, PlanItem.of(1, "sit_in", "", BO, day(9, 30), day(10, 15), BO));
  }

  private static ActionPlan active() {
    var both = Set.of(Signer.TRAINEE, Signer.SUPERVISOR);
    var once = done(turn(about(), BO).sign(Signer.SUPERVISOR, both));
    return done(turn(once, ANNA).sign(Signer.TRAINEE, both));
  }

  private static ActionPlan put(ActionPlan plan, PlanItem item) {
    return done(turn(plan, BO).put(item));
  }

  private static PlanTurn turn(ActionPlan plan, PersonId who) {
    return new PlanTurn(plan, who, BEGUN);
  }

  private static ActionPlan done(PlanMove move) {
    return ((PlanMove.Done) move).plan();
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }

  private PlanView view(ActionPlan plan, Part part, @Nullable Signer signs, LocalDate today) {
    var profile = ProductProfiles.load().versions("vastmanland").getLast();
    var ladder = Ladder.of(profile);
    var unsigned = EnumSet.allOf(Signer.class);
    plan.signatures().forEach(each -> unsigned.remove(each.as()));
    return new PlanView(
        plan,
        person("bo", "Bo Åkesson"),
        language,
        part,
        person("anna", "Anna Lind"),
        profile.planWord(),
        plan.items().stream()
            .map(
                item ->
                    new PlanView.Line(
                        item,
                        plan.isActive() && !part.trainee(),
                        plan.isActive() && !part.trainee()))
            .toList(),
        signs,
        unsigned,
        Map.of(ANNA, "Anna Lind", BO, "Bo Åkesson"),
        part.steers() ? List.of(ANNA, BO) : List.of(),
        ladder.next(Stage.of(plan)),
        part.steers() ? ladder.next(Stage.PLAN_OPENED) : List.of(),
        part.reads() ? steps() : List.of(),
        profile.rule(new RuleId("VML-R10")).orElseThrow().source(),
        MEASURES,
        today);
  }

  private Person person(String id, String name) {
    return new Person(new PersonId(id), name, null, null, language, Set.of());
  }
}
