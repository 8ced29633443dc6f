package se.stegvis.bot.dialogue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.bot.card.AssessmentCard;
import se.stegvis.bot.card.DigestCard;
import se.stegvis.bot.card.StatusCard;
import se.stegvis.bot.card.WelcomeCard;
import se.stegvis.scheduler.assessing.AnsweringAssessment;
import se.stegvis.scheduler.assessing.AskingForAssessment;
import se.stegvis.scheduler.assessing.BeginningForms;
import se.stegvis.scheduler.assessing.ChoosingRaters;
import se.stegvis.scheduler.assessing.ChosenScale;
import se.stegvis.scheduler.assessing.CompilingRound;
import se.stegvis.scheduler.assessing.FollowingAssessment;
import se.stegvis.scheduler.assessing.Offering;
import se.stegvis.scheduler.assessing.SigningDocument;
import se.stegvis.scheduler.assessing.ViewingAssessments;
import se.stegvis.scheduler.assessing.ViewingRounds;
import se.stegvis.scheduler.assessment.InMemoryAssessments;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.channel.InMemoryUnitCards;
import se.stegvis.scheduler.channel.OpeningUnitCard;
import se.stegvis.scheduler.concern.InMemoryConcerns;
import se.stegvis.scheduler.development.Developments;
import se.stegvis.scheduler.following.AskingForPlan;
import se.stegvis.scheduler.following.HandlingMatter;
import se.stegvis.scheduler.following.KeepingMatters;
import se.stegvis.scheduler.following.LookingAround;
import se.stegvis.scheduler.following.RaisingSignals;
import se.stegvis.scheduler.following.Telling;
import se.stegvis.scheduler.following.ViewingMatters;
import se.stegvis.scheduler.following.Watching;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.matter.InMemoryMatters;
import se.stegvis.scheduler.outbox.InMemoryConversations;
import se.stegvis.scheduler.outbox.InMemoryOutbox;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.placing.ArrangingPlacement;
import se.stegvis.scheduler.placing.ViewingPlacements;
import se.stegvis.scheduler.plan.InMemoryActionPlans;
import se.stegvis.scheduler.planning.BeginningPlans;
import se.stegvis.scheduler.planning.FollowingPlans;
import se.stegvis.scheduler.planning.PlanDesk;
import se.stegvis.scheduler.planning.RemindingOfPlans;
import se.stegvis.scheduler.planning.ViewingPlans;
import se.stegvis.scheduler.planning.ViewingUnitPlans;
import se.stegvis.scheduler.planning.WritingPlans;
import se.stegvis.scheduler.profile.Measures;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.reading.InMemoryReadings;
import se.stegvis.scheduler.reading.NotingReadings;
import se.stegvis.scheduler.reminder.Digesting;
import se.stegvis.scheduler.reminder.InMemoryReminders;
import se.stegvis.scheduler.reminder.Overseeing;
import se.stegvis.scheduler.reminder.PersonalDue;
import se.stegvis.scheduler.reminder.RecordingDone;
import se.stegvis.scheduler.reminder.ReminderSteps;
import se.stegvis.scheduler.reminder.RemindingOfDue;
import se.stegvis.scheduler.round.InMemoryRounds;
import se.stegvis.scheduler.saying.HearingForms;
import se.stegvis.scheduler.saying.SayingConcern;
import se.stegvis.scheduler.saying.ViewingConcerns;
import se.stegvis.scheduler.statistics.ViewingStatistics;
import se.stegvis.scheduler.statistics.ViewingUnits;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.InMemoryTrainingRecords;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Qualification;
import se.stegvis.scheduler.training.Regulation;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.Unit;
import se.stegvis.scheduler.training.UnitId;
import se.stegvis.scheduler.training.UnitStay;
import se.stegvis.scheduler.training.WorkingTime;

/**
 * A clinic with SÄS Borås's routine on Friday 11 December 2026: Bo supervises Anna, Per, Fia and
 * Kim, who all had their last talk on 16 November; Cia is studierektor, Dag verksamhetschef.
 */
public final class Clinic {

  public static final LocalDate FRIDAY = LocalDate.of(2026, 12, 11);
  static final LocalDate LAST_TALK = LocalDate.of(2026, 11, 16);
  static final String CHANNEL = "19:onk@thread.tacv2";
  static final List<String> TRAINEES = List.of("anna", "per", "fia", "kim");

  private static final Profiles PROFILES = ProductProfiles.load();
  private static final Measures MEASURES = Measures.load();
  private static final Forms FORMS = ProductForms.load();

  final InMemoryTrainingRecords records = new InMemoryTrainingRecords(roster());
  final InMemoryOutbox outbox = new InMemoryOutbox();
  final InMemoryReminders reminders = new InMemoryReminders();
  final InMemoryAssessments assessments = new InMemoryAssessments();
  final InMemoryRounds rounds = new InMemoryRounds();
  final InMemoryMatters matters = new InMemoryMatters();
  final InMemoryActionPlans plans = new InMemoryActionPlans();
  final InMemoryConcerns concerns = new InMemoryConcerns();
  final InMemoryReadings readings = new InMemoryReadings();
  final InMemoryConversations conversations = new InMemoryConversations();
  final InMemoryUnitCards channels = new InMemoryUnitCards(records::roster);

  private final PersonalDue personalDue = new PersonalDue(PROFILES, records);
  private final ReminderSteps steps = new ReminderSteps(new WorkingDays());

  /** Asks as somebody on the Friday. */
  public Reply say(String who, String text) {
    return on(FRIDAY).answer(new Incoming.Said(sender(who), text));
  }

  /** Asks in a client that has a people picker. */
  Reply sayInTeams(String who, String text) {
    return on(FRIDAY).answer(new Incoming.Said(sender(who, true), text));
  }

  Reply press(String who, String verb, Map<String, String> data) {
    return on(FRIDAY).answer(new Incoming.Pressed(sender(who), verb, data));
  }

  Reply pressInChannel(String who) {
    return on(FRIDAY).answer(new Incoming.PressedInChannel(sender(who), CHANNEL));
  }

  public Dialogue on(LocalDate day) {
    var digests = new DigestCard(new WorkingDays());
    var cards =
        new CurrentCards(
            new Digesting(records, personalDue, reminders, steps, FORMS),
            new Overseeing(personalDue),
            digests,
            new StatusCard(digests),
            new WelcomeCard(digests));
    var recordingDone =
        new RecordingDone(records, personalDue, outbox, TransactionOperations.withoutTransaction());
    var forms = forms();
    var beginning = beginning(forms);
    var developments =
        new DevelopmentCards(new Developments(assessments, records, FORMS), noting());
    return new ChatDialogue(
        records,
        reminders,
        conversations,
        cards,
        new AnsweringCommands(
            cards,
            new Histories(records, outbox),
            reminders,
            forms,
            beginning,
            leading(),
            planCards(),
            unitPlans(recordingDone),
            developments,
            new Rooms(assessments),
            new SeenBy(readings, records),
            matterCards(),
            placementCards(),
            concernCards(),
            new StatisticsCards(
                new ViewingStatistics(assessments, records, PROFILES),
                new ViewingUnits(personalDue, matters, PROFILES, noting()))),
        new PressingButtons(
            outbox,
            cards,
            recordingDone,
            reminders,
            forms,
            beginning,
            pressingForms(forms),
            leading(),
            developments,
            List.of(
                matterCards(),
                placementCards(),
                planPresses(),
                unitPlans(recordingDone),
                concernCards()),
            new Refusals(readings)),
        new InChannels(
            channels,
            new OpeningUnitCard(
                records,
                matters,
                conversations,
                readings,
                outbox,
                TransactionOperations.withoutTransaction())),
        new DialogueSettings(null),
        Clock.fixed(noon(day), QuietHours.STOCKHOLM));
  }

  /** Looks for signals on a day, as every morning. */
  void look(LocalDate day) {
    raising().on(day);
  }

  private RaisingSignals raising() {
    return new RaisingSignals(
        PROFILES,
        FORMS,
        records,
        new Watching(assessments, concerns, plans, outbox),
        new KeepingMatters(matters, telling()),
        TransactionOperations.withoutTransaction());
  }

  private ConcernCards concernCards() {
    return new ConcernCards(
        new ViewingConcerns(concerns, records, PROFILES, FORMS, noting()),
        new SayingConcern(
            concerns,
            records,
            PROFILES,
            FORMS,
            raising(),
            TransactionOperations.withoutTransaction()));
  }

  private MatterCards matterCards() {
    var looking = new LookingAround(records);
    return new MatterCards(
        new ViewingMatters(
            matters, looking, records, reminders, PROFILES, viewingPlans(), noting()),
        new HandlingMatter(
            matters,
            looking,
            new AskingForPlan(new BeginningPlans(planDesk()), telling()),
            telling(),
            TransactionOperations.withoutTransaction()),
        records);
  }

  private PlacementCards placementCards() {
    return new PlacementCards(
        new ViewingPlacements(records, PROFILES, FORMS, reminders, noting()),
        new ArrangingPlacement(
            records, PROFILES, outbox, TransactionOperations.withoutTransaction()),
        new DoingSteps(
            new RecordingDone(
                records, personalDue, outbox, TransactionOperations.withoutTransaction()),
            forms()),
        records);
  }

  private NotingReadings noting() {
    return new NotingReadings(readings, records);
  }

  private Telling telling() {
    return new Telling(outbox, new WorkingDays());
  }

  private PlanDesk planDesk() {
    return new PlanDesk(
        plans, records, PROFILES, outbox, TransactionOperations.withoutTransaction());
  }

  private UnitPlanPresses unitPlans(RecordingDone recordingDone) {
    return new UnitPlanPresses(new ViewingUnitPlans(records, personalDue), recordingDone);
  }

  private PlanCards planCards() {
    return new PlanCards(viewingPlans());
  }

  ViewingPlans viewingPlans() {
    return new ViewingPlans(planDesk(), plans, records, reminders, noting(), MEASURES);
  }

  private PlanPresses planPresses() {
    var desk = planDesk();
    return new PlanPresses(
        new BeginningPlans(desk),
        new WritingPlans(desk),
        new FollowingPlans(desk),
        MEASURES,
        planCards());
  }

  /** Lets a morning come for the plans. */
  void planMorning(LocalDate day) {
    new RemindingOfPlans(plans, outbox, new WorkingDays()).on(day);
  }

  private FormCards forms() {
    return new FormCards(
        new ViewingAssessments(assessments, records, reminders, FORMS, PROFILES),
        new Offering(assessments, records, reminders, FORMS),
        outbox,
        noting(),
        new AssessmentCard());
  }

  private AskingForAssessment asking() {
    return new AskingForAssessment(
        assessments,
        records,
        new ChosenScale(PROFILES, FORMS),
        FORMS,
        outbox,
        TransactionOperations.withoutTransaction());
  }

  private BeginningOfForms beginning(FormCards cards) {
    return new BeginningOfForms(
        new BeginningForms(
            assessments, records, asking(), TransactionOperations.withoutTransaction()),
        FORMS,
        cards);
  }

  private PressingForms pressingForms(FormCards cards) {
    var transactions = TransactionOperations.withoutTransaction();
    return new PressingForms(
        new AskingForForms(asking(), records, cards),
        new AnsweringAssessment(
            assessments,
            rounds,
            records,
            FORMS,
            PROFILES,
            outbox,
            new HearingForms(concerns, raising()),
            transactions),
        new FollowingAssessment(assessments, FORMS, outbox, transactions),
        new SigningDocument(assessments, records, FORMS, PROFILES, outbox, transactions),
        assessments,
        records,
        FORMS,
        cards);
  }

  private LeadingRounds leading() {
    var transactions = TransactionOperations.withoutTransaction();
    var cards =
        new RoundCards(new ViewingRounds(rounds, assessments, records, reminders, FORMS), noting());
    return new LeadingRounds(
        new ChoosingRaters(
            rounds,
            assessments,
            records,
            new ChosenScale(PROFILES, FORMS),
            FORMS,
            outbox,
            transactions),
        new CompilingPresses(
            new CompilingRound(rounds, assessments, records, FORMS, outbox, transactions), cards),
        records,
        cards);
  }

  /** Lets a morning come, and everything be delivered; returns what was sent to a person. */
  List<MessageId> morning(LocalDate day, String who) {
    var tick =
        new RemindingOfDue(
            records,
            personalDue,
            reminders,
            outbox,
            steps,
            TransactionOperations.withoutTransaction());
    tick.on(day);
    return outbox.claim(noon(day), Duration.ofMinutes(1), 100).stream()
        .peek(each -> outbox.settle(each, new Outcome.Delivered("a-" + each.id()), noon(day)))
        .filter(each -> each.to().equals(new PersonId(who)))
        .map(Message::id)
        .toList();
  }

  List<Event> events(String trainee) {
    return records.programme(new ProgrammeId("p-" + trainee)).orElseThrow().programme().events();
  }

  /** Sends Fia to Eva at another unit, where they have had one talk. */
  void placeFiaWithEva() {
    var eva = new PersonId("eva");
    var placed =
        new Placement(
            new PlacementId("pl"),
            new UnitId("elsewhere"),
            new DateSpan(LocalDate.of(2026, 11, 17), LocalDate.of(2027, 1, 31)),
            100,
            eva,
            null);
    var before = records.roster();
    records.replace(
        new Roster(
            Stream.concat(
                    before.people().stream(), Stream.of(person("eva", "Eva Sandell", Language.SV)))
                .toList(),
            before.units(),
            before.programmes().stream()
                .map(each -> each.trainee().value().equals("fia") ? with(placed, each) : each)
                .toList()));
    records.add(
        new ProgrammeId("p-fia"),
        new Event(
            "handledarsamtal",
            LocalDate.of(2026, 11, 20),
            LocalDate.of(2026, 11, 20),
            Set.of(),
            Set.of(),
            25,
            eva,
            placed.id(),
            Set.of(),
            null,
            null,
            null,
            null,
            List.of(),
            null));
  }

  /** Adds Nina and Nils, who are nurses. */
  void hireNurses() {
    var before = records.roster();
    var nurses =
        Stream.of("Nina", "Nils")
            .map(
                name ->
                    new Person(
                        new PersonId(name.toLowerCase(Locale.ROOT)),
                        name + " Ek",
                        null,
                        "entra-" + name.toLowerCase(Locale.ROOT),
                        Language.SV,
                        Set.of()));
    records.replace(
        new Roster(
            Stream.concat(before.people().stream(), nurses).toList(),
            before.units(),
            before.programmes()));
  }

  private static Programme with(Placement placement, Programme programme) {
    return new Programme(
        programme.id(),
        programme.trainee(),
        programme.specialty(),
        programme.regulation(),
        programme.start(),
        programme.plannedEnd(),
        programme.units(),
        programme.fte(),
        programme.roles(),
        programme.pauses(),
        List.of(placement),
        programme.events());
  }

  public static Sender sender(String who) {
    return sender(who, false);
  }

  private static Sender sender(String who, boolean picksPeople) {
    return new Sender(
        "tenant",
        "entra-" + who,
        "chat-" + who,
        "https://example.org",
        "29:" + who,
        "28:bot",
        picksPeople);
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(QuietHours.STOCKHOLM).toInstant();
  }

  private static Roster roster() {
    var people =
        Stream.of(
                person("anna", "Anna Lind", Language.SV),
                person("per", "Per Öberg", Language.SV),
                person("fia", "Fia Sjöström", Language.SV),
                person("kim", "Kim Nguyen", Language.EN),
                person("bo", "Bo Åkesson", Language.SV),
                person("cia", "Cia Berg", Language.SV),
                person("dag", "Dag Forsman", Language.SV))
            .toList();
    var start = new DateSpan(LocalDate.of(2024, 1, 1), null);
    var unit =
        new Unit(
            new UnitId("onk"),
            "Onkologen",
            "sas-boras",
            null,
            List.of(
                new Assignment(Role.SR, new PersonId("cia"), start),
                new Assignment(Role.VC, new PersonId("dag"), start)),
            List.of(),
            CHANNEL);
    return new Roster(people, List.of(unit), TRAINEES.stream().map(Clinic::programme).toList());
  }

  private static Person person(String id, String name, Language language) {
    return new Person(
        new PersonId(id),
        name,
        id + "@example.org",
        "entra-" + id,
        language,
        Set.of(Qualification.values()));
  }

  private static Programme programme(String trainee) {
    var start = LocalDate.of(2026, 1, 1);
    var events = new ArrayList<Event>();
    start
        .plusDays(14)
        .datesUntil(LAST_TALK, Period.ofDays(28))
        .map(Clinic::talk)
        .forEach(events::add);
    events.add(talk(LAST_TALK));
    return new Programme(
        new ProgrammeId("p-" + trainee),
        new PersonId(trainee),
        "Onkologi",
        Regulation.HSLF_FS_2021_8,
        start,
        null,
        List.of(new UnitStay(new UnitId("onk"), start)),
        List.of(new WorkingTime(100, start)),
        List.of(new Assignment(Role.HH, new PersonId("bo"), DateSpan.from(start))),
        List.of(),
        List.of(),
        events);
  }

  private static Event talk(LocalDate on) {
    return new Event(
        "handledarsamtal",
        on,
        on,
        Set.of(),
        Set.of(),
        60,
        new PersonId("bo"),
        null,
        Set.of(),
        null,
        null,
        null,
        null,
        List.of(),
        null);
  }
}
