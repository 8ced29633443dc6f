package se.stegvis.scheduler.reminder;

import java.time.LocalDate;
import java.util.List;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.assessing.ViewingAssessments;
import se.stegvis.scheduler.assessing.ViewingRounds;
import se.stegvis.scheduler.assessment.InMemoryAssessments;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.delivery.Carrying;
import se.stegvis.scheduler.delivery.Delivery;
import se.stegvis.scheduler.delivery.FirstContacts;
import se.stegvis.scheduler.delivery.Letters;
import se.stegvis.scheduler.delivery.RelayingOutbox;
import se.stegvis.scheduler.delivery.SecondWay;
import se.stegvis.scheduler.following.LookingAround;
import se.stegvis.scheduler.following.ViewingMatters;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.form.SampleForms;
import se.stegvis.scheduler.matter.InMemoryMatters;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Conversations;
import se.stegvis.scheduler.outbox.InMemoryOutbox;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.placing.ViewingPlacements;
import se.stegvis.scheduler.plan.InMemoryActionPlans;
import se.stegvis.scheduler.planning.PlanDesk;
import se.stegvis.scheduler.planning.ViewingPlans;
import se.stegvis.scheduler.profile.Measures;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.reach.ViewingReach;
import se.stegvis.scheduler.reading.InMemoryReadings;
import se.stegvis.scheduler.reading.NotingReadings;
import se.stegvis.scheduler.round.InMemoryRounds;
import se.stegvis.scheduler.training.InMemoryTrainingRecords;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Roster;

/** The reminder room's use cases on fakes in memory, for a roster. */
public final class Office {

  static final Profiles PROFILES = ProductProfiles.load();

  public final InMemoryTrainingRecords records;
  public final InMemoryOutbox outbox = new InMemoryOutbox();
  public final InMemoryReminders reminders = new InMemoryReminders();
  public final ReminderSteps steps = new ReminderSteps(new WorkingDays());
  public final Digesting digesting;
  public final RemindingOfDue reminding;
  public final RecordingDone recording;
  public final Forms forms = SampleForms.forms();
  public final InMemoryAssessments assessments = new InMemoryAssessments();
  public final InMemoryMatters matters = new InMemoryMatters();
  public final InMemoryActionPlans plans = new InMemoryActionPlans();
  public final InMemoryReadings readings = new InMemoryReadings();
  public final NotingReadings noting;
  public final ViewingAssessments viewing;
  public final ViewingRounds viewingRounds;
  public final ViewingMatters viewingMatters;
  public final ViewingPlans viewingPlans;

  public Office(Roster roster) {
    records = new InMemoryTrainingRecords(roster);
    var transactions = TransactionOperations.withoutTransaction();
    var personalDue = new PersonalDue(PROFILES, records);
    digesting = new Digesting(records, personalDue, reminders, steps, forms);
    reminding = new RemindingOfDue(records, personalDue, reminders, outbox, steps, transactions);
    viewing = new ViewingAssessments(assessments, records, reminders, forms, PROFILES);
    viewingRounds = new ViewingRounds(new InMemoryRounds(), assessments, records, reminders, forms);
    noting = new NotingReadings(readings, records);
    viewingPlans =
        new ViewingPlans(
            new PlanDesk(
                plans,
                records,
                ProductProfiles.load(),
                outbox,
                TransactionOperations.withoutTransaction()),
            plans,
            records,
            reminders,
            noting,
            Measures.load());
    viewingMatters =
        new ViewingMatters(
            matters,
            new LookingAround(records),
            records,
            reminders,
            PROFILES,
            viewingPlans,
            noting);
    recording = new RecordingDone(records, personalDue, outbox, transactions);
  }

  /** Runs the daily tick of a day. */
  public RemindingOfDue.Report tick(String day) {
    return reminding.on(LocalDate.parse(day));
  }

  /** The rules because of which a person was written to, a list a message. */
  public List<List<String>> writtenTo(String person) {
    return outbox.all().stream()
        .filter(message -> message.to().equals(new PersonId(person)))
        .map(Office::occasions)
        .toList();
  }

  private static List<String> occasions(Message message) {
    return switch (message.content()) {
      case Content.Digest digest ->
          digest.occasions().stream().map(key -> key.rule().value()).sorted().toList();
      case Content.OfAssessment about -> List.of(about.occasion().name());
      case Content.OfRound about -> List.of(about.news().name());
      case Content.OfMatter about -> List.of(about.news().name());
      case Content.Matters _, Content.MattersAsked _ -> List.of("matters");
      case Content.OfPlan about -> List.of(about.news().name());
      case Content.OfPlacement about -> List.of(about.news().name());
      case Content.Reach _ -> List.of("reach");
      case Content.Redraw _ -> List.of("redraw");
    };
  }

  /** What is said in messages, to people who are reached as given. */
  public Letters letters(Conversations conversations) {
    return new Letters(
        digesting,
        viewing,
        viewingRounds,
        viewingMatters,
        viewingPlans,
        new ViewingPlacements(records, PROFILES, forms, reminders, noting),
        new ViewingReach(records, conversations, outbox),
        noting);
  }

  /** What takes the outbox' messages to people. */
  public RelayingOutbox relaying(
      Conversations conversations,
      Letters letters,
      Delivery delivery,
      FirstContacts contacts,
      SecondWay secondWay) {
    return new RelayingOutbox(
        outbox,
        new Carrying(
            outbox,
            conversations,
            records,
            letters,
            delivery,
            contacts,
            secondWay,
            new QuietHours(new WorkingDays())),
        TransactionOperations.withoutTransaction());
  }

  /** For those who all have a conversation. */
  public static FirstContacts nobodyIsMet() {
    return (_, _, _) -> {
      throw new UnsupportedOperationException("nobody is met");
    };
  }
}
