package se.stegvis.scheduler.planning;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.plan.ActionPlans;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.plan.PlanStep;
import se.stegvis.scheduler.plan.Signer;
import se.stegvis.scheduler.profile.Measures;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.profile.RuleProfile;
import se.stegvis.scheduler.profile.SignalGround;
import se.stegvis.scheduler.profile.Source;
import se.stegvis.scheduler.reading.NotingReadings;
import se.stegvis.scheduler.reading.Thing;
import se.stegvis.scheduler.reminder.Preference;
import se.stegvis.scheduler.reminder.Reminders;
import se.stegvis.scheduler.risk.Stage;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.TrainingRecords;

/** Shows plans to those who have a part in them today, and to nobody else. */
public final class ViewingPlans {

  /** The word where no profile says one. */
  private static final String WORD = "åtgärdsplan";

  private final PlanDesk desk;
  private final ActionPlans plans;
  private final TrainingRecords records;
  private final Reminders reminders;
  private final NotingReadings readings;
  private final Measures measures;

  public ViewingPlans(
      PlanDesk desk,
      ActionPlans plans,
      TrainingRecords records,
      Reminders reminders,
      NotingReadings readings,
      Measures measures) {
    this.desk = desk;
    this.plans = plans;
    this.records = records;
    this.reminders = reminders;
    this.readings = readings;
    this.measures = measures;
  }

  /**
   * A programme whose plan somebody has a part in.
   *
   * @param placement the sidotjänstgöring that a plan of theirs would be about, null for all of it
   * @param begins whether they may begin one
   * @param latest the newest plan that they may see, null if there is none
   */
  public record Concern(
      ProgrammeId programme,
      @Nullable PlacementId placement,
      Person trainee,
      boolean begins,
      @Nullable ActionPlan latest) {}

  /**
   * What a person has to do with plans of, their own first: a training as a whole, and each
   * sidotjänstgöring that there is a plan about.
   */
  public List<Concern> concerns(PersonId person, LocalDate today) {
    var around =
        Stream.concat(
                records.concerning(List.of(person)).stream(),
                plans.activeWithItemsOf(person).stream()
                    .flatMap(plan -> records.programme(plan.programme()).stream()))
            .collect(toMap(record -> record.programme().id(), identity(), (one, _) -> one));
    var kept =
        plans.of(around.keySet()).stream().collect(groupingBy(ActionPlan::programme, toList()));
    return around.values().stream()
        .flatMap(
            record ->
                concerns(
                    person, record, kept.getOrDefault(record.programme().id(), List.of()), today))
        .sorted(
            Comparator.comparing((Concern each) -> !each.trainee().id().equals(person))
                .thenComparing(each -> !isOpen(each.latest()))
                .thenComparing(each -> each.trainee().name()))
        .toList();
  }

  /** These, and notes that whose plan there is was read. */
  public List<Concern> noted(List<Concern> concerns, PersonId reader, LocalDate today) {
    concerns.stream()
        .flatMap(each -> Stream.ofNullable(each.latest()))
        .forEach(plan -> note(plan, reader, today));
    return concerns;
  }

  private void note(ActionPlan plan, PersonId reader, LocalDate today) {
    readings.opened(reader, plan.programme(), Thing.PLAN, plan.id().toString(), today);
  }

  private Stream<Concern> concerns(
      PersonId person, TrainingRecord record, List<ActionPlan> kept, LocalDate today) {
    var latest = new LinkedHashMap<About, ActionPlan>();
    kept.stream()
        .filter(plan -> sees(person, plan, record, today))
        .forEach(plan -> latest.put(new About(plan.placement()), plan));
    var mine = mine(person, record, today);
    return Stream.concat(mine.stream(), latest.keySet().stream())
        .distinct()
        .flatMap(
            about ->
                records.person(record.programme().trainee()).stream()
                    .map(
                        trainee ->
                            new Concern(
                                record.programme().id(),
                                about.placement(),
                                trainee,
                                mine.filter(about::equals).isPresent()
                                    && Optional.ofNullable(latest.get(about))
                                        .filter(BeginningPlans::hinders)
                                        .isEmpty(),
                                latest.get(about))));
  }

  /** What a plan that somebody begins is about: all of the training, or their sidotjänstgöring. */
  private Optional<About> mine(PersonId person, TrainingRecord record, LocalDate today) {
    return desk.parts(record, null, today).steers(person)
        ? Optional.of(new About(null))
        : Optional.ofNullable(placementOf(person, record, today)).map(About::new);
  }

  private record About(@Nullable PlacementId placement) {}

  private static boolean isOpen(@Nullable ActionPlan plan) {
    return plan != null && plan.isOpen();
  }

  private static @Nullable PlacementId placementOf(
      PersonId person, TrainingRecord record, LocalDate today) {
    return record.programme().placements().stream()
        .filter(each -> person.equals(each.supervisor()) && each.dates().contains(today))
        .map(Placement::id)
        .findFirst()
        .orElse(null);
  }

  private boolean sees(PersonId person, ActionPlan plan, TrainingRecord record, LocalDate today) {
    return desk.parts(record, plan.placement(), today).reads(plan, person)
        || (plan.isActive()
            && plan.items().stream().anyMatch(item -> PlanParts.hasPartIn(item, person)));
  }

  /** The newest open plan of a programme, where somebody may see it. */
  public Optional<ActionPlan> open(ProgrammeId programme, PersonId viewer, LocalDate today) {
    return records
        .programme(programme)
        .flatMap(
            record ->
                plans.of(List.of(programme)).reversed().stream()
                    .filter(ActionPlan::isOpen)
                    .filter(plan -> sees(viewer, plan, record, today))
                    .findFirst());
  }

  /** As {@link #view}, and it is noted that somebody has opened it. */
  public Optional<PlanView> open(PlanId id, PersonId viewer, LocalDate today) {
    var view = view(id, viewer, today);
    view.ifPresent(it -> note(it.plan(), viewer, today));
    return view;
  }

  /** What a person sees of a plan; empty if there is nothing that they may see. */
  public Optional<PlanView> view(PlanId id, PersonId viewer, LocalDate today) {
    return plans
        .find(id)
        .flatMap(
            plan ->
                records
                    .programme(plan.programme())
                    .filter(record -> sees(viewer, plan, record, today))
                    .flatMap(record -> view(plan, record, viewer, today)));
  }

  private Optional<PlanView> view(
      ActionPlan plan, TrainingRecord record, PersonId viewer, LocalDate today) {
    var parts = desk.parts(record, plan.placement(), today);
    var ladder = desk.ladder(record, today);
    var part =
        new PlanView.Part(
            viewer.equals(plan.trainee()), parts.steers(viewer), parts.reads(plan, viewer));
    var items =
        plan.items().stream()
            .filter(item -> part.reads() || PlanParts.hasPartIn(item, viewer))
            .map(
                item ->
                    new PlanView.Line(
                        item,
                        plan.isActive() && parts.mayDo(item, viewer),
                        plan.isActive() && parts.mayFollowUp(item, viewer)))
            .toList();
    var candidates = part.steers() ? parts.candidates() : List.<PersonId>of();
    var profile = desk.profile(record, today);
    var steps = plans.steps(plan.id());
    return records
        .person(viewer)
        .flatMap(
            person ->
                records
                    .person(plan.trainee())
                    .map(
                        trainee ->
                            new PlanView(
                                plan,
                                person,
                                language(person),
                                part,
                                trainee,
                                profile.map(RuleProfile::planWord).orElse(WORD),
                                items,
                                parts.signs(plan, viewer).orElse(null),
                                unsigned(plan, parts),
                                names(plan, candidates, steps),
                                candidates,
                                part.reads() ? ladder.next(Stage.of(plan)) : List.of(),
                                part.steers()
                                    ? Offer.of(plan, ladder, steps).stream()
                                        .map(Offer::rung)
                                        .filter(
                                            rung ->
                                                parts.tells(rung).stream()
                                                    .anyMatch(each -> !each.equals(viewer)))
                                        .toList()
                                    : List.of(),
                                part.reads() ? steps : List.of(),
                                profile.flatMap(ViewingPlans::sentence).orElse(null),
                                measures,
                                today)));
  }

  private static Optional<Source> sentence(RuleProfile profile) {
    return profile.ground(SignalGround.PLAN_NO_FOLLOWUP).map(Rule::source);
  }

  private static Set<Signer> unsigned(ActionPlan plan, PlanParts parts) {
    var unsigned = EnumSet.noneOf(Signer.class);
    if (plan.isDraft()) {
      parts.signers().stream().filter(as -> !plan.isSignedAs(as)).forEach(unsigned::add);
    }
    return unsigned;
  }

  private Map<PersonId, String> names(
      ActionPlan plan, List<PersonId> candidates, List<PlanStep> steps) {
    return Stream.of(
            Stream.of(plan.begunBy(), plan.trainee()),
            plan.items().stream()
                .flatMap(
                    item ->
                        Stream.concat(
                            Stream.of(item.owner()), Stream.ofNullable(item.followUpBy()))),
            plan.signatures().stream().map(ActionPlan.Signature::by),
            plan.followUps().stream().map(ActionPlan.FollowUp::by),
            candidates.stream(),
            steps.stream().map(PlanStep::who))
        .flatMap(each -> each)
        .distinct()
        .flatMap(id -> records.person(id).stream())
        .collect(toMap(Person::id, Person::name));
  }

  private Language language(Person person) {
    var preference = reminders.preferences(List.of(person.id())).get(person.id());
    return Optional.ofNullable(preference).map(Preference::language).orElse(person.language());
  }
}
