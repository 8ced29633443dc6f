package se.stegvis.bot.card;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.due.Ground;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.due.State;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.profile.Applies;
import se.stegvis.scheduler.profile.Bound;
import se.stegvis.scheduler.profile.Defaults;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.Evidence;
import se.stegvis.scheduler.profile.Recipient;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.profile.RuleId;
import se.stegvis.scheduler.profile.Source;
import se.stegvis.scheduler.profile.Strength;
import se.stegvis.scheduler.profile.Title;
import se.stegvis.scheduler.profile.Window;
import se.stegvis.scheduler.reminder.Digest;
import se.stegvis.scheduler.reminder.DigestItem;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Role;

/** Digests to draw: Monday 20 July 2026 at a clinic in Halland. */
final class Digests {

  static final LocalDate MONDAY = LocalDate.of(2026, 7, 20);
  static final MessageId MESSAGE =
      new MessageId(UUID.fromString("11111111-2222-4333-8444-555555555555"));

  static final Person ANNA = person("anna", "Anna Lind");
  static final Person BO = person("bo", "Bo Åkesson");
  static final Person PER = person("per", "Per Öberg");
  static final Person FIA = person("fia", "Fia Sjöström");
  static final Person KIM = person("kim", "Kim Nguyen");

  static final Rule IUP =
      rule(
          "HAL-01",
          new Title("IUP färdigställt", "IUP first version complete"),
          new Demand.OnceAfterStart(Period.ofMonths(6), Bound.INCLUSIVE),
          evidence("iup.version", Set.of(), Set.of(), Set.of(Role.ST, Role.HH), Set.of(Role.SR)),
          false,
          "ska upprättas tidigt under ST, och vara färdigställt senast sex månader efter påbörjad"
              + " tjänstgöring",
          "Individuellt utbildningsprogram",
          Strength.SKA);

  static final Rule TALK =
      rule(
          "HAL-13",
          new Title("Handledarsamtal", "Supervision talk"),
          new Demand.RecurringFromLast(null, Period.ofMonths(1), Bound.INCLUSIVE),
          evidence("handledarsamtal", Set.of(), Set.of(), Set.of(), Set.of()),
          true,
          "genomför regelbundna handledningssamtal enligt överenskommelse",
          "Huvudansvarig handledare",
          Strength.UPPGIFT);

  static final Rule QUOTA =
      rule(
          "SAS-21",
          new Title("Fyra bedömningar per termin", "Four assessments each term"),
          new Demand.QuotaPerPeriod(4, Window.TERMIN),
          evidence(
              "assessment",
              Set.of(),
              Set.of(Instrument.MINI_CEX, Instrument.CBD, Instrument.DOPS),
              Set.of(),
              Set.of()),
          false,
          "Minst fyra bedömningar ska göras varje termin.",
          "Bedömningar",
          Strength.SKA);

  static final Rule INTYG =
      rule(
          "HAL-27",
          new Title("Intyg och återkoppling", "Certificate and feedback"),
          new Demand.PlacementEnd(),
          evidence("tjanstgoringsintyg", Set.of("feedback_till_st"), Set.of(), Set.of(), Set.of()),
          false,
          "handledaren på den mottagande enheten återkopplar till huvudansvariga handledaren",
          "Klinisk tjänstgöring och sidotjänstgöring",
          Strength.BOR);

  static final Rule VOLUME =
      rule(
          "HAL-09",
          new Title("Handledning 1–2 timmar i veckan", "Supervision 1–2 hours a week"),
          new Demand.VolumePerPeriod(
              Duration.ofHours(1), Duration.ofHours(2), Period.ofDays(7), true),
          evidence("handledarsamtal", Set.of(), Set.of(), Set.of(), Set.of()),
          false,
          "om minst 1–2 timmar/vecka i genomsnitt",
          "Handledning",
          Strength.BOR);

  private Digests() {}

  static Digest trainee(Language language) {
    return new Digest(
        ANNA,
        language,
        MONDAY,
        List.of(
            item(IUP, ANNA, "2026-07-17")
                .missing("approval", "signature.HH")
                .overdue()
                .others(BO)
                .item()),
        List.of(
            item(TALK, ANNA, "2026-07-24").others(BO).locallyDecided().item(),
            item(INTYG, ANNA, "2026-08-01").placement("Röntgen, Halmstad").item()),
        List.of(
            item(QUOTA, ANNA, "2026-12-31").counted(2, 4, 3).item(),
            item(VOLUME, ANNA, "2026-07-30").counted(35, 60, 0).snoozed("2026-07-23").item()),
        List.of(item(TALK, ANNA, "2026-07-10").done("2026-07-08").next("2026-08-08").item()));
  }

  static Digest supervisor(Language language) {
    return new Digest(
        BO,
        language,
        MONDAY,
        List.of(
            item(IUP, ANNA, "2026-07-17").missing("approval").overdue().others(ANNA).item(),
            item(TALK, PER, "2026-07-18").overdue().others(PER).item()),
        List.of(
            item(TALK, ANNA, "2026-07-21").others(ANNA).item(),
            item(TALK, FIA, "2026-07-24").others(FIA).item(),
            item(INTYG, KIM, "2026-08-01").placement("Röntgen, Halmstad").others(KIM).item()),
        List.of(
            item(TALK, KIM, "2026-08-14").others(KIM).item(),
            item(QUOTA, PER, "2026-12-31").counted(3, 4, 3).others(PER).item()),
        List.of());
  }

  static Digest allDone(Language language) {
    return new Digest(
        ANNA,
        language,
        MONDAY,
        List.of(),
        List.of(),
        List.of(),
        List.of(
            item(IUP, ANNA, "2026-08-01").done("2026-07-20").item(),
            item(TALK, ANNA, "2026-07-24").done("2026-07-20").next("2026-08-20").item()));
  }

  /** More and longer than anybody will ever have. */
  static Digest worstCase() {
    var longTitle = "Återkoppling på sidotjänstgöring ÅÄÖ åäö ".repeat(4).strip();
    var rule =
        rule(
            "HAL-99",
            new Title(longTitle, longTitle),
            new Demand.RecurringFromLast(null, Period.ofMonths(1), Bound.INCLUSIVE),
            evidence("handledarsamtal", Set.of("feedback_till_st"), Set.of(), Set.of(), Set.of()),
            true,
            "Överenskommelse och återkoppling ska äga rum. ".repeat(20),
            "Sidotjänstgöring på främmande ö ".repeat(4),
            Strength.SKA);
    var people =
        IntStream.range(0, 40)
            .mapToObj(i -> person("å" + i, "Åsa-Märta Öhrnström von Ängelholm " + i))
            .toList();
    var items =
        people.stream()
            .map(
                each ->
                    item(rule, each, "2026-07-01")
                        .missing("tjanstgoringsintyg", "feedback_till_st", "signature.HH")
                        .placement("Öron-, näs- och halskliniken, Södra Älvsborgs sjukhus")
                        .others(people.subList(0, 5).toArray(Person[]::new))
                        .locallyDecided()
                        .overdue()
                        .item())
            .toList();
    return new Digest(BO, Language.SV, MONDAY, items, List.of(), List.of(), items);
  }

  static Person person(String id, String name) {
    return new Person(new PersonId(id), name, id + "@example.org", null, Language.SV, Set.of());
  }

  static Evidence evidence(
      String name,
      Set<String> documents,
      Set<Instrument> instruments,
      Set<Role> signedBy,
      Set<Role> approvedBy) {
    return new Evidence(Set.of(name), documents, instruments, signedBy, approvedBy, null, Set.of());
  }

  static Rule rule(
      String id,
      Title title,
      Demand demand,
      Evidence evidence,
      boolean productDefault,
      String quote,
      String heading,
      Strength strength) {
    return new Rule(
        new RuleId(id),
        title,
        demand,
        Applies.ALWAYS,
        evidence,
        "ST+HH",
        List.of(Recipient.ST, Recipient.HH),
        List.of(),
        new Rule.Mode.Active(),
        productDefault,
        null,
        null,
        new Source("halland", heading, quote, strength));
  }

  static Builder item(Rule rule, Person trainee, String lastOnTimeDay) {
    return new Builder(rule, trainee, LocalDate.parse(lastOnTimeDay));
  }

  /** An item in the making; open, and nothing more, until it is told otherwise. */
  static final class Builder {

    private final Rule rule;
    private final Person trainee;
    private final LocalDate last;
    private State state = State.OPEN;
    private @Nullable LocalDate doneOn;
    private int done;
    private int required = 1;
    private int expected;
    private List<String> missing = List.of();
    private @Nullable String placement;
    private final List<Person> others = new ArrayList<>();
    private boolean local;
    private @Nullable LocalDate snoozedUntil;
    private @Nullable LocalDate next;

    private Builder(Rule rule, Person trainee, LocalDate last) {
      this.rule = rule;
      this.trainee = trainee;
      this.last = last;
    }

    Builder overdue() {
      state = State.OVERDUE;
      return this;
    }

    Builder done(String on) {
      doneOn = LocalDate.parse(on);
      state = State.DONE;
      return this;
    }

    Builder next(String day) {
      next = LocalDate.parse(day);
      return this;
    }

    Builder counted(int done, int required, int expected) {
      this.done = done;
      this.required = required;
      this.expected = expected;
      return this;
    }

    Builder missing(String... names) {
      missing = List.of(names);
      return this;
    }

    Builder placement(String unit) {
      placement = unit;
      return this;
    }

    Builder others(Person... people) {
      others.addAll(List.of(people));
      return this;
    }

    Builder locallyDecided() {
      local = true;
      return this;
    }

    Builder snoozed(String until) {
      snoozedUntil = LocalDate.parse(until);
      return this;
    }

    DigestItem item() {
      return new DigestItem(
          obligation(), trainee, placement, others, snoozedUntil, List.of(), next);
    }

    private Obligation obligation() {
      var programme = "p-" + trainee.id();
      return new Obligation(
          new ObligationKey(rule.id(), programme, last.toString()),
          new Ground(
              rule,
              "halland",
              "1",
              "Region Halland",
              "ST-rutin för Region Halland",
              new Defaults(
                  List.of(Period.ofDays(14), Period.ofDays(3)),
                  Period.ofDays(7),
                  Period.ofDays(30)),
              local,
              true),
          new ProgrammeId(programme),
          trainee.id(),
          null,
          MONDAY.minusMonths(1),
          last,
          state,
          doneOn,
          done,
          required,
          expected,
          null,
          missing,
          List.of(trainee.id()),
          List.of(),
          rule.demand() instanceof Demand.QuotaPerPeriod);
    }
  }
}
