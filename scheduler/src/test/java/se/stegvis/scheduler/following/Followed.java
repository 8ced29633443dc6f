package se.stegvis.scheduler.following;

import static se.stegvis.scheduler.training.Given.day;
import static se.stegvis.scheduler.training.Given.person;

import java.time.LocalDate;
import java.util.List;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.assessment.InMemoryAssessments;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.concern.InMemoryConcerns;
import se.stegvis.scheduler.following.HandlingMatter.Press;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.matter.InMemoryMatters;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.MatterNews;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.InMemoryOutbox;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.plan.InMemoryActionPlans;
import se.stegvis.scheduler.planning.BeginningPlans;
import se.stegvis.scheduler.planning.PlanDesk;
import se.stegvis.scheduler.planning.ViewingPlans;
import se.stegvis.scheduler.profile.Measures;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.reading.InMemoryReadings;
import se.stegvis.scheduler.reading.NotingReadings;
import se.stegvis.scheduler.reminder.InMemoryReminders;
import se.stegvis.scheduler.risk.SignalKind;
import se.stegvis.scheduler.training.GivenProgramme;
import se.stegvis.scheduler.training.InMemoryTrainingRecords;
import se.stegvis.scheduler.training.ProgrammeId;

/** The programme {@code p1}, with all that follows its signals, in memory. */
final class Followed {

  static final ProgrammeId P1 = new ProgrammeId("p1");

  private static final Profiles PROFILES = ProductProfiles.load();
  private static final Forms FORMS = ProductForms.load();
  private static final Measures MEASURES = Measures.load();

  final InMemoryTrainingRecords records;
  final InMemoryOutbox outbox = new InMemoryOutbox();
  final InMemoryMatters matters = new InMemoryMatters();
  final InMemoryActionPlans plans = new InMemoryActionPlans();
  final InMemoryReadings readings = new InMemoryReadings();
  final RaisingSignals raising;
  final HandlingMatter handling;
  final ViewingMatters viewing;

  Followed(GivenProgramme given) {
    this(given, TransactionOperations.withoutTransaction());
  }

  /** With its daily looks in these transactions. */
  Followed(GivenProgramme given, TransactionOperations looks) {
    records = new InMemoryTrainingRecords(given.toRoster());
    var none = TransactionOperations.withoutTransaction();
    var looking = new LookingAround(records);
    var telling = new Telling(outbox, new WorkingDays());
    var desk = new PlanDesk(plans, records, PROFILES, outbox, none);
    var noting = new NotingReadings(readings, records);
    var reminders = new InMemoryReminders();
    raising =
        new RaisingSignals(
            PROFILES,
            FORMS,
            records,
            new Watching(new InMemoryAssessments(), new InMemoryConcerns(), plans, outbox),
            new KeepingMatters(matters, telling),
            looks);
    handling =
        new HandlingMatter(
            matters, looking, new AskingForPlan(new BeginningPlans(desk), telling), telling, none);
    viewing =
        new ViewingMatters(
            matters,
            looking,
            records,
            reminders,
            PROFILES,
            new ViewingPlans(desk, plans, records, reminders, noting, MEASURES),
            noting);
  }

  void on(String day) {
    raising.on(day(day));
  }

  /** Looks at the programme during a day, as when something has been entered. */
  void during(String day) {
    raising.about(P1, day(day), QuietHours.morningOf(day(day)));
  }

  /** Everyone who was told of a matter, in that order. */
  static List<String> heard(Matter matter) {
    return matter.told().stream().map(told -> told.person().value()).distinct().toList();
  }

  /** Looks at everything on each of the days. */
  void between(String from, String to) {
    day(from).datesUntil(day(to).plusDays(1)).forEach(raising::on);
  }

  /** All that there are of a kind, newest first. */
  List<Matter> all(SignalKind kind) {
    return matters.of(List.of(P1)).stream()
        .filter(matter -> matter.signal().key().kind() == kind)
        .toList();
  }

  Matter the(SignalKind kind) {
    return all(kind).getFirst();
  }

  Press press(String who, Matter matter, String on) {
    var today = LocalDate.parse(on);
    return new Press(person(who), matter.id(), null, today, QuietHours.morningOf(today));
  }

  boolean sees(String who, Matter matter, String on) {
    return viewing.view(matter.id(), person(who), day(on)).isPresent();
  }

  /** Who was written to about a matter for a reason, in that order. */
  List<String> told(Matter matter, MatterNews news) {
    return outbox.all().stream()
        .filter(
            message ->
                message.content() instanceof Content.OfMatter about
                    && about.matter().equals(matter.id())
                    && about.news() == news)
        .map(message -> message.to().value())
        .toList();
  }

  List<Content> writtenTo(String who) {
    return outbox.all().stream()
        .filter(message -> message.to().equals(person(who)))
        .map(Message::content)
        .toList();
  }
}
