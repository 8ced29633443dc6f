package se.stegvis.scheduler.following;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.due.Recipients;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.Matter.State;
import se.stegvis.scheduler.matter.MatterId;
import se.stegvis.scheduler.matter.Matters;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.planning.ViewingPlans;
import se.stegvis.scheduler.profile.Move;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.profile.RuleProfile;
import se.stegvis.scheduler.reading.NotingReadings;
import se.stegvis.scheduler.reading.Thing;
import se.stegvis.scheduler.reminder.Preference;
import se.stegvis.scheduler.reminder.Reminders;
import se.stegvis.scheduler.risk.Ladder;
import se.stegvis.scheduler.risk.Level;
import se.stegvis.scheduler.risk.Rung;
import se.stegvis.scheduler.risk.SignalKind;
import se.stegvis.scheduler.risk.Stage;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.TrainingRecords;
import se.stegvis.scheduler.training.Unit;
import se.stegvis.scheduler.training.UnitRecord;

/** Shows matters to those who may read them, by the roles of today, and to nobody else. */
public final class ViewingMatters {

  /** How many a card lists. */
  public static final int MOST_LISTED = 12;

  private static final Set<Role> FOLLOWING =
      EnumSet.of(Role.SR, Role.KSR, Role.VC, Role.OSR, Role.ORSR);

  private static final String PLAN_WORD = "åtgärdsplan";

  private final Matters matters;
  private final LookingAround looking;
  private final TrainingRecords records;
  private final Reminders reminders;
  private final Profiles profiles;
  private final ViewingPlans plans;
  private final NotingReadings noting;

  public ViewingMatters(
      Matters matters,
      LookingAround looking,
      TrainingRecords records,
      Reminders reminders,
      Profiles profiles,
      ViewingPlans plans,
      NotingReadings noting) {
    this.plans = plans;
    this.noting = noting;
    this.matters = matters;
    this.looking = looking;
    this.records = records;
    this.reminders = reminders;
    this.profiles = profiles;
  }

  /** What a person sees of a matter; empty if there is nothing that they may see. */
  public Optional<MatterView> view(MatterId id, PersonId reader, LocalDate today) {
    return matters.find(id).flatMap(matter -> view(matter, reader, today));
  }

  /** The same, and notes that it was opened. */
  public Optional<MatterView> opened(MatterId id, PersonId reader, LocalDate today) {
    var view = view(id, reader, today);
    view.ifPresent(this::note);
    return view;
  }

  /** The language of somebody who is known. */
  public Optional<Language> languageOf(PersonId person) {
    return records.person(person).map(this::language);
  }

  /**
   * The open matters before a person: risks first, then what is about somebody, then the newest.
   */
  public List<MatterView> open(PersonId reader, LocalDate today) {
    var own =
        records.concerning(List.of(reader)).stream()
            .filter(record -> record.programme().trainee().equals(reader))
            .map(record -> record.programme().id())
            .toList();
    var units =
        records.unitsConcerning(List.of(reader)).stream()
            .map(UnitRecord::unit)
            .filter(unit -> follows(unit, reader, today))
            .map(Unit::id)
            .toList();
    return Stream.of(
            matters.of(own).stream().filter(Matter::isOpen),
            matters.openOf(units).stream(),
            matters.openToldTo(reader).stream())
        .flatMap(each -> each)
        .distinct()
        .flatMap(matter -> view(matter, reader, today).stream())
        .sorted(
            Comparator.comparing((MatterView view) -> view.matter().signal().level() != Level.RISK)
                .thenComparing(view -> view.matter().signal().trainee() == null)
                .thenComparing(view -> view.matter().signal().raised(), Comparator.reverseOrder()))
        .toList();
  }

  /**
   * These, and notes of as many as a card lists that they were read: each row tells whom it
   * concerns and what it is about.
   */
  public List<MatterView> noted(List<MatterView> views) {
    views.stream().limit(MOST_LISTED).forEach(this::note);
    return views;
  }

  private void note(MatterView view) {
    var programme = view.matter().signal().programme();
    if (programme != null) {
      noting.opened(
          view.reader().id(), programme, Thing.SIGNAL, view.matter().id().toString(), view.today());
    }
  }

  /** What a person was told of on a morning, and is still open. */
  public List<MatterView> toldOn(LocalDate morning, PersonId reader, LocalDate today) {
    return open(reader, today).stream()
        .filter(
            view ->
                view.matter().told().stream()
                    .anyMatch(told -> told.person().equals(reader) && told.on().equals(morning)))
        .toList();
  }

  private static boolean follows(Unit unit, PersonId person, LocalDate today) {
    return unit.roles().stream()
        .anyMatch(
            each ->
                each.person().equals(person)
                    && FOLLOWING.contains(each.role())
                    && each.during().contains(today));
  }

  private Optional<MatterView> view(Matter matter, PersonId reader, LocalDate today) {
    return looking
        .around(matter, today)
        .map(around -> new MatterRights(matter, around))
        .filter(rights -> rights.reads(reader))
        .flatMap(
            rights -> records.person(reader).map(person -> view(matter, person, rights, today)));
  }

  private MatterView view(Matter matter, Person reader, MatterRights rights, LocalDate today) {
    var signal = matter.signal();
    var steps = matters.steps(matter.id());
    var trainee = signal.trainee();
    var programme = rights.around().programme();
    var plan = plan(matter, reader, today);
    return new MatterView(
        matter,
        steps,
        reader,
        language(reader),
        trainee == null ? null : records.person(trainee).orElse(null),
        unitName(matter, rights.around()),
        placement(programme, signal.placement()),
        planWord(matter, today),
        plan.map(ActionPlan::id).orElse(null),
        next(matter, plan, reader.id(), rights.around()),
        people(matter),
        rights.isTrainee(reader.id()),
        rights.acts(reader.id()),
        today);
  }

  private static String unitName(Matter matter, Around around) {
    var id = matter.signal().unit();
    return Stream.concat(
            Stream.ofNullable(around.programme())
                .flatMap(record -> Optional.ofNullable(record.units().get(id)).stream()),
            around.units().stream().filter(unit -> unit.id().equals(id)))
        .map(Unit::name)
        .findFirst()
        .orElse(id.value());
  }

  private static @Nullable String placement(
      @Nullable TrainingRecord record, @Nullable PlacementId placement) {
    return record == null
        ? null
        : record.programme().placements().stream()
            .filter(each -> each.id().equals(placement))
            .map(
                each ->
                    Optional.ofNullable(record.units().get(each.unit()))
                        .map(Unit::name)
                        .orElse(each.unit().value()))
            .findFirst()
            .orElse(null);
  }

  /** The open plan that came of it, where the reader may see it. */
  private Optional<ActionPlan> plan(Matter matter, Person reader, LocalDate today) {
    var programme = matter.signal().programme();
    return programme == null || !(matter.state() instanceof State.PlanAsked)
        ? Optional.empty()
        : plans.open(programme, reader.id(), today);
  }

  /** What the region's routine says comes next, about a risk to somebody's goals. */
  private List<Rung> next(
      Matter matter, Optional<ActionPlan> plan, PersonId reader, Around around) {
    var signal = matter.signal();
    if (signal.trainee() == null
        || signal.level() != Level.RISK
        || signal.key().kind() == SignalKind.SUPERVISION) {
      return List.of();
    }
    var asked = matter.state() instanceof State.PlanAsked ? Stage.LOOKED_INTO : Stage.CONCERN;
    return profiles
        .on(signal.backing().profile(), around.today())
        .map(profile -> Ladder.of(profile).next(plan.map(Stage::of).orElse(asked)))
        .orElse(List.of())
        .stream()
        .filter(rung -> !isToldTo(reader, rung, around))
        .toList();
  }

  /** Whether a step has the very reader told, who needs no advice on that. */
  private static boolean isToldTo(PersonId reader, Rung rung, Around around) {
    var record = around.programme();
    return record != null
        && rung.move() == Move.TELL
        && new Recipients(record, around.today(), null).of(rung.tells()).contains(reader);
  }

  private String planWord(Matter matter, LocalDate today) {
    return profiles
        .on(matter.signal().backing().profile(), today)
        .map(RuleProfile::planWord)
        .orElse(PLAN_WORD);
  }

  private Map<PersonId, Person> people(Matter matter) {
    var known = new LinkedHashMap<PersonId, Person>();
    Stream.of(
            matter.told().stream().map(Matter.Told::person),
            matter.holder().stream(),
            matters.steps(matter.id()).stream()
                .map(step -> step.who())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull))
        .flatMap(each -> each)
        .distinct()
        .forEach(id -> records.person(id).ifPresent(person -> known.put(id, person)));
    return known;
  }

  private Language language(Person person) {
    return Optional.ofNullable(reminders.preferences(List.of(person.id())).get(person.id()))
        .map(Preference::language)
        .orElse(person.language());
  }
}
