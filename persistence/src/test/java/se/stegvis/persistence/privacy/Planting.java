package se.stegvis.persistence.privacy;

import static se.stegvis.scheduler.training.Given.day;
import static se.stegvis.scheduler.training.Given.days;
import static se.stegvis.scheduler.training.Given.person;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.assessment.Occasion;
import se.stegvis.scheduler.assessment.RoundId;
import se.stegvis.scheduler.concern.Area;
import se.stegvis.scheduler.concern.Concern;
import se.stegvis.scheduler.concern.ConcernId;
import se.stegvis.scheduler.concern.Concerns;
import se.stegvis.scheduler.concern.Topic;
import se.stegvis.scheduler.delivery.Pace;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.Face;
import se.stegvis.scheduler.form.FormId;
import se.stegvis.scheduler.form.ScaleId;
import se.stegvis.scheduler.inbound.Answer;
import se.stegvis.scheduler.inbound.InboundKey;
import se.stegvis.scheduler.inbound.Inbox;
import se.stegvis.scheduler.inbound.ReplyAddress;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.MatterNews;
import se.stegvis.scheduler.matter.Matters;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Conversation;
import se.stegvis.scheduler.outbox.Conversations;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.outbox.Stop;
import se.stegvis.scheduler.placement.PlacementNews;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.plan.ActionPlans;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.plan.PlanItem;
import se.stegvis.scheduler.plan.PlanNews;
import se.stegvis.scheduler.plan.PlanStep;
import se.stegvis.scheduler.plan.Signer;
import se.stegvis.scheduler.privacy.Action;
import se.stegvis.scheduler.privacy.Actor;
import se.stegvis.scheduler.privacy.Auditing;
import se.stegvis.scheduler.privacy.LegalHold;
import se.stegvis.scheduler.privacy.LegalHolds;
import se.stegvis.scheduler.profile.RuleId;
import se.stegvis.scheduler.profile.Threshold;
import se.stegvis.scheduler.reading.Attempt;
import se.stegvis.scheduler.reading.Reading;
import se.stegvis.scheduler.reading.Readings;
import se.stegvis.scheduler.reading.Thing;
import se.stegvis.scheduler.reminder.Preference;
import se.stegvis.scheduler.reminder.Reminder;
import se.stegvis.scheduler.reminder.Reminders;
import se.stegvis.scheduler.reminder.Snooze;
import se.stegvis.scheduler.risk.Backing;
import se.stegvis.scheduler.risk.Lack;
import se.stegvis.scheduler.risk.Level;
import se.stegvis.scheduler.risk.Signal;
import se.stegvis.scheduler.risk.SignalKey;
import se.stegvis.scheduler.risk.SignalKind;
import se.stegvis.scheduler.roster.Rosters;
import se.stegvis.scheduler.round.Compilation;
import se.stegvis.scheduler.round.Kind;
import se.stegvis.scheduler.round.News;
import se.stegvis.scheduler.round.Outcome;
import se.stegvis.scheduler.round.Profession;
import se.stegvis.scheduler.round.Round;
import se.stegvis.scheduler.round.Rounds;
import se.stegvis.scheduler.round.Tally;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.EventOrigin;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Regulation;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.SaidPlacement;
import se.stegvis.scheduler.training.TrainingRecords;
import se.stegvis.scheduler.training.Unit;
import se.stegvis.scheduler.training.UnitId;
import se.stegvis.scheduler.training.UnitStay;
import se.stegvis.scheduler.training.WorkingTime;

/**
 * Zebulon Quarnström, whose name stands in every id that is theirs, in every table that tells of
 * people: as an ST-läkare who has come to the end, and in every part around Anna, who goes on.
 */
final class Planting {

  static final PersonId ZEBULON = person("zebulon");
  static final PersonId ANNA = person("anna");
  static final PersonId BO = person("bo");
  static final PersonId CIA = person("cia");
  static final ProgrammeId OF_ZEBULON = new ProgrammeId("p-zebulon");
  static final ProgrammeId OF_ANNA = new ProgrammeId("p-anna");
  static final String ENTRA = "99999999-aaaa-bbbb-cccc-0123456789ab";
  static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
  static final LocalDate TODAY = day("2026-11-26");

  private static final UnitId ONK = new UnitId("onk");
  private static final LocalDate THEN = day("2025-03-03");
  private static final Instant AT = Instant.parse("2025-03-03T09:00:00Z");

  private final ApplicationContext context;

  Planting(ApplicationContext context) {
    this.context = context;
  }

  /** All of it. */
  void everywhere() {
    context.getBean(Rosters.class).store(roster());
    documents(OF_ZEBULON, ZEBULON, BO);
    documents(OF_ANNA, ANNA, ZEBULON);
    unitMatter();
    chat(ZEBULON);
    chat(BO);
    tellOf(ZEBULON);
    var auditing = context.getBean(Auditing.class);
    auditing.note(AT, new Actor.Entra(ENTRA), Action.EXPORT, ANNA, "done", Map.of());
    auditing.note(AT, new Actor.CommandLine("root"), Action.EXPORT, ZEBULON, "done", Map.of());
    context
        .getBean(LegalHolds.class)
        .put(
            new LegalHold(
                ZEBULON, AT, day("2025-12-31"), LegalHold.Why.INSPECTION, "command-line root"));
  }

  static Roster roster() {
    return new Roster(
        List.of(
            new Person(
                ZEBULON,
                "Zebulon Quarnström",
                "z.quarnstrom@example.org",
                ENTRA,
                Language.SV,
                Set.of()),
            known(ANNA, "Anna Lind"),
            known(BO, "Bo Ek"),
            known(CIA, "Cia Berg")),
        List.of(
            new Unit(
                ONK,
                "Onkologen",
                null,
                null,
                List.of(
                    new Assignment(Role.SR, ZEBULON, days("2020-01-01", "2025-12-31")),
                    new Assignment(Role.SR, CIA, days("2026-01-01", "2030-12-31"))),
                List.of(),
                null)),
        List.of(
            programme(OF_ZEBULON, ZEBULON, BO, "2025-12-31"),
            programme(OF_ANNA, ANNA, ZEBULON, "2030-01-31")));
  }

  private static Person known(PersonId id, String name) {
    return new Person(id, name, null, null, Language.SV, Set.of());
  }

  private static Programme programme(
      ProgrammeId id, PersonId trainee, PersonId other, String plannedEnd) {
    return new Programme(
        id,
        trainee,
        "Onkologi",
        Regulation.HSLF_FS_2021_8,
        day("2021-02-01"),
        day(plannedEnd),
        List.of(new UnitStay(ONK, day("2021-02-01"))),
        List.of(new WorkingTime(80, day("2021-02-01"))),
        List.of(new Assignment(Role.HH, other, days("2021-02-01", "2025-12-31"))),
        List.of(days("2023-01-01", "2023-02-01")),
        List.of(placement("pl-" + trainee, other)),
        List.of(event(trainee, other), Event.of("introduktion", day("2021-02-01"))));
  }

  private static Placement placement(String id, PersonId supervisor) {
    return new Placement(
        new PlacementId(id), ONK, days("2025-01-01", "2025-06-30"), 100, supervisor, null);
  }

  private static Event event(PersonId trainee, PersonId other) {
    return new Event(
        "handledarsamtal",
        THEN,
        THEN,
        Set.of(trainee, other),
        Set.of(other, CIA),
        60,
        other,
        new PlacementId("pl-" + trainee),
        Set.of(),
        null,
        other,
        null,
        null,
        List.of(),
        null);
  }

  private void documents(ProgrammeId programme, PersonId trainee, PersonId other) {
    var records = context.getBean(TrainingRecords.class);
    records.put(programme, new EventOrigin(UUID.randomUUID()), event(trainee, other));
    records.say(programme, new SaidPlacement(placement("said-" + trainee, other), THEN, false));
    var sent = form(programme, trainee, other, Assessment.State.SENT, null);
    assessment(sent, other);
    assessment(form(programme, trainee, other, Assessment.State.OPEN, null), other);
    var round = round(programme, trainee, other);
    var matter = matter(programme, trainee, other);
    var plan = plan(programme, trainee, other);
    concern(programme, trainee, other);
    reading(programme, trainee, other);
    for (var to : List.of(trainee, other, CIA)) {
      messages(to, trainee, programme, sent.id(), round, matter, plan);
    }
  }

  private static Assessment form(
      ProgrammeId programme,
      PersonId trainee,
      PersonId assessor,
      Assessment.State state,
      @Nullable RoundId round) {
    return new Assessment(
        AssessmentId.random(),
        new FormId("mini-cex"),
        1,
        new ScaleId("uk6"),
        programme,
        trainee,
        assessor,
        trainee,
        round,
        new PlacementId("pl-" + trainee),
        THEN,
        AT,
        THEN.plusDays(14),
        false,
        state,
        new Answers(Map.of("overall", "4", "comment", "Bra bemötande.")),
        Face.QUICK,
        new Answers(Map.of("overall", "3")),
        state == Assessment.State.SENT ? AT : null,
        assessor,
        null,
        "");
  }

  private void assessment(Assessment assessment, PersonId by) {
    context
        .getBean(Assessments.class)
        .add(
            assessment,
            new se.stegvis.scheduler.assessment.Step(
                se.stegvis.scheduler.assessment.Step.What.SENT, by, AT, assessment.answers()));
  }

  private RoundId round(ProgrammeId programme, PersonId trainee, PersonId other) {
    var round =
        new Round(
            RoundId.random(),
            Kind.MULTISOURCE,
            1,
            new ScaleId("uk6"),
            programme,
            trainee,
            other,
            AT,
            List.of(),
            AssessmentId.random(),
            new Round.State.Gathering());
    var rated = round.with(other, Profession.NURSE).with(CIA, Profession.SPECIALIST);
    var compiled =
        rated
            .started(THEN)
            .compiled(
                new Compilation(
                    other,
                    THEN,
                    Outcome.I_FAS,
                    "Samlat intryck",
                    new Tally(2, List.of(), Map.of())))
            .released(THEN);
    context.getBean(Rounds.class).add(compiled);
    assessment(form(programme, trainee, other, Assessment.State.SENT, round.id()), other);
    assessment(form(programme, trainee, CIA, Assessment.State.SENT, round.id()), CIA);
    return round.id();
  }

  private Matter matter(ProgrammeId programme, PersonId trainee, PersonId other) {
    var signal =
        new Signal(
            new SignalKey(SignalKind.IUP_LATE, programme.value(), "1"),
            Level.RISK,
            ONK,
            programme,
            trainee,
            new PlacementId("pl-" + trainee),
            THEN,
            null,
            false,
            Lack.UNKNOWN,
            List.of(),
            new Backing("halland", "1", "Rutin", null, null, Threshold.Mark.PROPOSAL),
            List.of(trainee, other));
    var matter =
        new Matter(
            se.stegvis.scheduler.matter.MatterId.random(),
            signal,
            new Matter.State.Taken(other, THEN),
            List.of(
                new Matter.Told(trainee, THEN, Level.RISK),
                new Matter.Told(other, THEN, Level.RISK)),
            List.of(new Matter.View(THEN, "Jag ser det annorlunda.")));
    context
        .getBean(Matters.class)
        .add(
            matter,
            se.stegvis.scheduler.matter.Step.by(
                other, se.stegvis.scheduler.matter.Step.What.TAKEN, AT));
    return matter;
  }

  /** About a person and no programme. */
  private void unitMatter() {
    var signal =
        new Signal(
            new SignalKey(SignalKind.UNREACHABLE, ZEBULON.value(), "-"),
            Level.UNIT,
            ONK,
            null,
            null,
            null,
            THEN,
            null,
            false,
            Lack.UNIT,
            List.of(),
            new Backing("halland", "1", "Rutin", null, null, Threshold.Mark.PROPOSAL),
            List.of(CIA));
    context
        .getBean(Matters.class)
        .add(
            Matter.of(signal, THEN),
            se.stegvis.scheduler.matter.Step.of(se.stegvis.scheduler.matter.Step.What.RAISED, AT));
  }

  private PlanId plan(ProgrammeId programme, PersonId trainee, PersonId other) {
    var plan =
        new ActionPlan(
            PlanId.random(),
            programme,
            trainee,
            new PlacementId("pl-" + trainee),
            null,
            other,
            THEN,
            Set.of(Area.COMMUNICATION),
            Set.of(ActionPlan.Change.CLEARER_DEMANDS),
            List.of(
                PlanItem.of(1, "sit_in", "Sitta med i två samtal.", other, THEN, THEN, trainee)),
            new ActionPlan.View(THEN, "Det är bra."),
            List.of(
                new ActionPlan.Signature(trainee, Signer.TRAINEE, THEN),
                new ActionPlan.Signature(other, Signer.SUPERVISOR, THEN)),
            List.of(
                new ActionPlan.FollowUp(
                    1, THEN, other, se.stegvis.scheduler.plan.Outcome.IMPROVED)),
            ActionPlan.State.ACTIVE);
    context.getBean(ActionPlans.class).add(plan, PlanStep.of(PlanStep.What.BEGUN, other, AT));
    return plan.id();
  }

  private void concern(ProgrammeId programme, PersonId trainee, PersonId other) {
    var concerns = context.getBean(Concerns.class);
    var placement = new PlacementId("pl-" + trainee);
    var said =
        Concern.raised(
            ConcernId.random(),
            new Topic(Concern.Kind.PLACEMENT, programme, placement),
            other,
            THEN,
            Set.of(Area.COMMUNICATION),
            List.of("STc1"));
    concerns.add(said);
    concerns.keep(((Concern.Move.Done) said.settle(other, THEN)).concern());
  }

  private void reading(ProgrammeId programme, PersonId trainee, PersonId other) {
    var readings = context.getBean(Readings.class);
    readings.add(
        new Reading(
            other, Role.HH, programme, trainee, Thing.DEVELOPMENT, programme.value(), THEN));
    readings.add(
        new Reading(other, Role.HH, programme, trainee, Thing.PLACEMENT, "pl-" + trainee, THEN));
    readings.add(new Attempt(other.value(), Thing.PLACEMENT, "pl-" + trainee, THEN));
    readings.add(new Attempt(ENTRA, Thing.PLACEMENT, "pl-" + trainee, THEN));
    readings.add(new Attempt(CIA.value(), Thing.DEVELOPMENT, programme.value(), THEN));
  }

  private void messages(
      PersonId to,
      PersonId trainee,
      ProgrammeId programme,
      AssessmentId assessment,
      RoundId round,
      Matter matter,
      PlanId plan) {
    var outbox = context.getBean(Outbox.class);
    var about =
        List.of(obligation(programme.value()), obligation("pl-" + trainee), obligation(to.value()));
    var digest = Message.pending(to, new Content.Digest(THEN, about), AT);
    outbox.add(digest);
    var reminders = context.getBean(Reminders.class);
    for (var each : about) {
      reminders.say(to, new Reminder(each, THEN, "P7D"), digest.id(), THEN);
      reminders.snooze(new Snooze(to, each, THEN));
    }
    outbox.add(Message.pending(to, new Content.Redraw(digest.id()), AT));
    var asked = Message.pending(to, new Content.OfAssessment(assessment, Occasion.ASKED, THEN), AT);
    outbox.add(asked);
    outbox.add(Message.pending(to, new Content.Redraw(asked.id()), AT));
    for (var content :
        List.of(
            new Content.OfRound(round, News.READY, THEN),
            new Content.OfMatter(matter.id(), MatterNews.RAISED, THEN),
            new Content.OfPlan(plan, PlanNews.ITEM_DUE, THEN),
            new Content.OfPlacement(
                new PlacementId("pl-" + trainee), PlacementNews.REGISTERED, THEN))) {
      outbox.add(Message.pending(to, content, AT));
    }
  }

  private static ObligationKey obligation(String subject) {
    return new ObligationKey(new RuleId("HAL-01"), subject, "1");
  }

  private void chat(PersonId person) {
    context
        .getBean(Conversations.class)
        .keep(
            new Conversation(
                person, "tenant", "a:" + person, "https://x", "29:" + person, "28:stegvis"));
    context.getBean(Pace.class).next("a:" + person, Duration.ofSeconds(5));
    var inbox = context.getBean(Inbox.class);
    for (var key :
        List.of(
            new InboundKey("tenant", "a:" + person, "1"),
            new InboundKey("tenant", "19:onk", "of-" + MessageId.random()))) {
      inbox.enter(key, NOW);
      inbox.keep(
          key,
          Answer.card("{\"text\": \"Zebulon Quarnström har ett samtal kvar\"}", "Zebulon"),
          new ReplyAddress("https://x", "29:" + person, "28:stegvis", null),
          NOW,
          Duration.ofMinutes(1));
    }
  }

  private void tellOf(PersonId person) {
    context.getBean(Reminders.class).prefer(new Preference(person, Language.EN, null));
    context.getBean(Assessments.class).room(person, 3);
    context.getBean(Conversations.class).stop(person, Stop.Cause.REMOVED, NOW);
  }
}
