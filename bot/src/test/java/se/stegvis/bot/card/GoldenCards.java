package se.stegvis.bot.card;

import static se.stegvis.bot.card.Digests.ANNA;
import static se.stegvis.bot.card.Digests.BO;
import static se.stegvis.bot.card.Digests.MESSAGE;
import static se.stegvis.bot.card.Digests.MONDAY;
import static se.stegvis.bot.card.PlacementState.Opened.CANCELLING;
import static se.stegvis.bot.card.PlacementState.Opened.EDITING;
import static se.stegvis.bot.card.PlacementState.Opened.NOTHING;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.stegvis.bot.card.MatterState.Opened;
import se.stegvis.scheduler.assessing.Offer;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.development.Developments;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.FormId;
import se.stegvis.scheduler.matter.MatterNews;
import se.stegvis.scheduler.placement.PlacementNews;
import se.stegvis.scheduler.plan.PlanNews;
import se.stegvis.scheduler.reading.Reading;
import se.stegvis.scheduler.reading.Thing;
import se.stegvis.scheduler.reminder.Digest;
import se.stegvis.scheduler.reminder.DigestItem;
import se.stegvis.scheduler.reminder.Overview;
import se.stegvis.scheduler.round.News;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Role;

/** Every kind of card once, by name, in one language: what the golden files hold. */
final class GoldenCards {

  private static final DigestCard DIGESTS = new DigestCard(new WorkingDays());

  private static final Set<String> FORMS =
      Set.of(
          "form-mini-cex-letter-asked",
          "form-mini-cex-faults-whole",
          "form-mini-cex-delicate-quick",
          "form-mini-cex-sent-quick",
          "form-mini-cex-trainee-waiting",
          "form-mini-cex-trainee-sent");

  private final Language language;
  private final Map<String, CardDocument> cards = new LinkedHashMap<>();

  private GoldenCards(Language language) {
    this.language = language;
  }

  static Map<String, CardDocument> in(Language language) {
    var golden = new GoldenCards(language);
    golden.addDigests();
    golden.addOpened();
    golden.addOthers();
    golden.addDevelopments();
    golden.addAsking();
    golden.addForms();
    golden.addRounds();
    golden.addMatters();
    golden.addChannels();
    golden.addReadings();
    golden.addPlans();
    golden.addPlacements();
    golden.addConcerns();
    golden.addStatistics();
    return golden.cards;
  }

  private void addDigests() {
    add("digest-trainee", Digests.trainee(language), new Expansion.Closed());
    add("digest-supervisor", Digests.supervisor(language), new Expansion.Closed());
    cards.put(
        "digest-all-done",
        DIGESTS.draw(
            Digests.allDone(language),
            MESSAGE,
            new Expansion.Closed(),
            Optional.of(new Notice(Texts.in(language).say(Phrase.NOTICE_RECORDED), true))));
  }

  private void addOpened() {
    var digest = Digests.trainee(language);
    var talk = at(digest.soon().getFirst());
    add("done", digest, new Expansion.Done(talk, Map.of(), Map.of()));
    add(
        "done-corrected",
        digest,
        new Expansion.Done(
            talk, Map.of("date", "2026-07-27"), Map.of(Field.DATE, Phrase.ERROR_FUTURE)));
    add(
        "done-documents",
        digest,
        new Expansion.Done(at(digest.soon().getLast()), Map.of(), Map.of()));
    add("later", digest, new Expansion.Later(talk));
    add("why", digest, new Expansion.Why(at(digest.overdue().getFirst())));
  }

  private void addOthers() {
    cards.put(
        "status",
        new StatusCard(DIGESTS)
            .draw(
                Digests.supervisor(language),
                overview(),
                new Expansion.Closed(),
                Optional.empty()));
    cards.put("welcome", new WelcomeCard(DIGESTS).draw(Digests.trainee(language)));
    cards.put("help", new HelpCard().draw(language));
    cards.put("history", new HistoryCard().draw(history(), language, MONDAY));
  }

  private void addDevelopments() {
    var card = new DevelopmentCard();
    cards.put("development", card.draw(DevelopmentSamples.annas(), language, MONDAY, true, false));
    cards.put(
        "development-nothing",
        card.draw(DevelopmentSamples.nothing(), language, MONDAY, false, true));
    cards.put(
        "development-choice",
        new DevelopmentChoiceCard()
            .draw(
                List.of(
                    new Developments.About(new ProgrammeId("p-anna"), ANNA),
                    new Developments.About(new ProgrammeId("p-bo"), BO)),
                language));
  }

  private void addAsking() {
    var asking = new AskingCard();
    var errors =
        new AskingState(
            MESSAGE,
            Map.of(AskingCard.FORM, "dops@1", AskingCard.SEEN, "2026-07-27"),
            Map.of(AskingCard.SEEN, Phrase.ERROR_FUTURE, AskingCard.WHO, Phrase.ASK_ERROR_WHO),
            Optional.of(new Notice(Texts.in(language).say(Phrase.ASK_NOTICE_FOUND), false)));
    cards.put(
        "ask-trainee",
        asking.draw(offer(true), DrawnForms.ID, AskingState.opened(null, Map.of()), false));
    cards.put("ask-corrected", asking.draw(offer(true), DrawnForms.ID, errors, false));
    cards.put(
        "ask-assessor",
        asking.draw(offer(false), DrawnForms.ID, AskingState.opened(MESSAGE, Map.of()), false));
  }

  private Offer offer(boolean own) {
    var forms =
        DrawnForms.FORMS.current().stream()
            .filter(form -> form.fills() == Form.Filler.ASSESSOR)
            .toList();
    var anna = new Offer.About(new ProgrammeId("p-anna"), ANNA);
    var per = new Offer.About(new ProgrammeId("p-per"), Digests.PER);
    var waiting = new Offer.Waiting(DrawnForms.ID, forms.getFirst(), ANNA, MONDAY.plusDays(7));
    return new Offer(
        own ? ANNA : BO,
        language,
        own ? List.of(anna) : List.of(anna, per),
        own,
        forms,
        own ? List.of(BO, Digests.KIM) : List.of(),
        Set.of(Digests.KIM.id()),
        own ? List.of() : List.of(waiting),
        MONDAY);
  }

  /** A few of one form, for a designer to look at; the others are drawn and parsed, not kept. */
  private void addForms() {
    var form = DrawnForms.FORMS.newest(new FormId("mini-cex")).orElseThrow();
    DrawnForms.of(form, language).entrySet().stream()
        .filter(card -> FORMS.contains(card.getKey()))
        .forEach(card -> cards.put(card.getKey(), card.getValue()));
  }

  private void addRounds() {
    var samples = new RoundSamples(language);
    var card = new RoundCard();
    cards.put("round-choosing", card.draw(samples.choosing(), null, RoundState.plain()));
    cards.put("round-collecting", card.draw(samples.collecting(), MESSAGE, RoundState.plain()));
    cards.put("round-compiling", card.draw(samples.compiling(), MESSAGE, News.READY));
    cards.put("round-compiled", card.draw(samples.compiled(), null, RoundState.plain()));
    cards.put("round-released", card.draw(samples.released(), MESSAGE, News.RELEASED));
  }

  private void addPlans() {
    var samples = new PlanSamples(language);
    var card = new PlanCard();
    cards.put("plan-draft", card.draw(samples.draft(), null, PlanState.plain()));
    cards.put(
        "plan-draft-item",
        card.draw(samples.draft(), null, PlanState.opened(new PlanState.Open.Item(2))));
    cards.put(
        "plan-draft-add",
        card.draw(samples.draft(), null, PlanState.opened(new PlanState.Open.NewItem())));
    cards.put(
        "plan-history",
        card.draw(samples.notImproved(), null, PlanState.opened(new PlanState.Open.History())));
    cards.put("plan-to-sign", card.draw(samples.toSign(), MESSAGE, PlanNews.TO_SIGN));
    cards.put("plan-late", card.draw(samples.late(), MESSAGE, PlanNews.ITEM_LATE));
    cards.put(
        "plan-follow-up",
        card.draw(samples.late(), MESSAGE, PlanState.opened(new PlanState.Open.FollowUp(1))));
    cards.put("plan-not-improved", card.draw(samples.notImproved(), null, PlanState.plain()));
    cards.put("plan-owners-item", card.draw(samples.owners(), MESSAGE, PlanNews.ITEM_DUE));
  }

  private void add(String name, Digest digest, Expansion expansion) {
    cards.put(name, DIGESTS.draw(digest, MESSAGE, expansion, Optional.empty()));
  }

  private static CardAddress at(DigestItem item) {
    return CardAddress.of(MESSAGE, item.obligation().key());
  }

  private static Overview overview() {
    return new Overview(
        List.of(
            new Overview.Group(
                null,
                List.of(
                    new Overview.Standing(ANNA.name(), 1, 1, List.of(Digests.IUP.title())),
                    new Overview.Standing("Per Öberg", 1, 0, List.of(Digests.TALK.title())),
                    new Overview.Standing("Fia Sjöström", 0, 1, List.of()))),
            new Overview.Group(
                "Onkologen",
                List.of(
                    new Overview.Standing(ANNA.name(), 1, 1, List.of(Digests.IUP.title())),
                    new Overview.Standing("Sara Ek", 0, 0, List.of())))));
  }

  private static History history() {
    var talk =
        new Event(
            "handledarsamtal",
            LocalDate.of(2026, 7, 8),
            MONDAY,
            Set.of(),
            Set.of(),
            60,
            BO.id(),
            null,
            Set.of(),
            null,
            null,
            null,
            null,
            List.of(),
            null);
    var assessment =
        new Event(
            "assessment",
            LocalDate.of(2026, 5, 20),
            MONDAY,
            Set.of(),
            Set.of(),
            null,
            null,
            null,
            Set.of(),
            Instrument.MINI_CEX,
            BO.id(),
            "uk6",
            4,
            List.of(),
            null);
    return new History(
        List.of(
            new History.Entry(talk, "Anna Lind"),
            new History.Entry(assessment, "Anna Lind"),
            new History.Entry(Event.of("iup.revision", LocalDate.of(2025, 12, 1)), "Per Öberg")),
        new History.Reminded(LocalDate.of(2026, 7, 13), false));
  }

  private void addMatters() {
    var matters = new MatterSamples(language);
    var card = new MatterCard();
    cards.put("matter-raised", card.draw(matters.raised(), MESSAGE, MatterNews.RAISED));
    cards.put("matter-climbed", card.draw(matters.raised(), MESSAGE, MatterNews.CLIMBED));
    cards.put("matter-taken", card.draw(matters.taken(), null, MatterState.plain()));
    cards.put("matter-plan-asked", card.draw(matters.planAsked(), null, MatterState.plain()));
    cards.put("matter-waiting", card.draw(matters.taken(), null, MatterState.of(Opened.WAITING)));
    cards.put("matter-ending", card.draw(matters.taken(), null, MatterState.of(Opened.ENDING)));
    cards.put("matter-ended", card.draw(matters.ended(), null, MatterState.plain()));
    cards.put("matter-own", card.draw(matters.own(), null, MatterState.plain()));
    cards.put("matter-own-view", card.draw(matters.own(), null, MatterState.of(Opened.VIEWING)));
    cards.put("matter-unit", card.draw(matters.unit(), MESSAGE, MatterState.plain()));
    cards.put("matters", card.list(List.of(matters.raised(), matters.unit()), language, false));
    cards.put("matters-morning", card.list(List.of(matters.unit()), language, true));
    cards.put("matters-none", card.list(List.of(), language, false));
  }

  private void addChannels() {
    var card = new ChannelCard();
    cards.put("channel-counts", card.draw(ChannelSamples.counts(language)));
    cards.put("channel-initials", card.draw(ChannelSamples.initials(language)));
    cards.put("channel-nothing", card.draw(ChannelSamples.nothing(language)));
  }

  private void addReadings() {
    var programme = new ProgrammeId("p-anna");
    var readings =
        List.of(
            new Reading(BO.id(), Role.HH, programme, ANNA.id(), Thing.PLAN, "1", MONDAY),
            new Reading(BO.id(), Role.HH, programme, ANNA.id(), Thing.SIGNAL, "2", MONDAY),
            new Reading(
                Digests.KIM.id(),
                null,
                programme,
                ANNA.id(),
                Thing.ASSESSMENT,
                "3",
                MONDAY.minusDays(40)));
    var card = new ReadingsCard();
    cards.put(
        "readings",
        card.draw(
            readings,
            Map.of(BO.id(), BO.name(), Digests.KIM.id(), Digests.KIM.name()),
            language,
            MONDAY));
    cards.put("readings-nothing", card.draw(List.of(), Map.of(), language, MONDAY));
  }

  private void addStatistics() {
    var card = new StatisticsCard();
    cards.put("statistics", card.draw(StatisticsSamples.own(), language));
    cards.put("statistics-few", card.draw(StatisticsSamples.ownAmongFew(), language));
    var unit = new UnitOverviewCard();
    cards.put("unit-overview", unit.draw(List.of(StatisticsSamples.unit()), language));
    cards.put("reach", new ReachCard().draw(ReachSamples.units(), ReachSamples.MONDAY, language));
    cards.put("unit-overview-few", unit.draw(List.of(StatisticsSamples.fewTrainees()), language));
  }

  private void addConcerns() {
    var concerns = new ConcernSamples(language);
    var card = new ConcernCard();
    cards.put(
        "concern-choice", card.choice(List.of(concerns.said()), concerns.sayable(), language));
    cards.put(
        "concern-before",
        card.before(
            concerns.before(),
            language,
            Optional.of(new Notice(Texts.in(language).say(Phrase.CONCERN_NOTICE_CHOOSE), false))));
    cards.put(
        "concern-confidence", card.before(concerns.inConfidence(), language, Optional.empty()));
    cards.put("concern-nobody", card.before(concerns.unheard(), language, Optional.empty()));
    cards.put("concern-said", card.said(concerns.said(), language, Optional.empty()));
    cards.put(
        "concern-settled",
        card.said(
            concerns.settled(),
            language,
            Optional.of(new Notice(Texts.in(language).say(Phrase.CONCERN_NOTICE_SETTLED), true))));
  }

  private void addPlacements() {
    var placements = new PlacementSamples(language);
    var card = new PlacementCard();
    cards.put("placement", card.draw(placements.ofTrainee(), null, PlacementState.of(NOTHING)));
    cards.put(
        "placement-supervisor",
        card.draw(placements.ofSupervisor(), MESSAGE, PlacementNews.REGISTERED));
    cards.put(
        "placement-edit", card.draw(placements.ofTrainee(), null, PlacementState.of(EDITING)));
    cards.put(
        "placement-cancel", card.draw(placements.ofTrainee(), null, PlacementState.of(CANCELLING)));
    cards.put(
        "placement-near-its-end",
        card.draw(placements.nearItsEnd(), null, PlacementState.of(NOTHING)));
    cards.put(
        "placement-done",
        card.draw(
            placements.ofTrainee(),
            null,
            PlacementState.done(
                PlacementSamples.START_TALK,
                Map.of("date", "2026-09-07"),
                Map.of("date", Texts.in(language).say(Phrase.ERROR_FUTURE)))));
    cards.put(
        "placement-done-documents",
        card.draw(
            placements.nearItsEnd(),
            null,
            PlacementState.done(PlacementSamples.END_TALK, Map.of(), Map.of())));
    cards.put("placement-cancelled", card.gone(placements.cancelled()));
    cards.put("placement-gone", card.gone(placements.gone()));
    cards.put(
        "placements",
        card.list(List.of(placements.ofTrainee()), List.of(placements.beginning()), language));
    cards.put(
        "placement-new",
        card.blank(
            placements.blank(),
            PlacementState.faulty(
                Map.of("unit", "Lungkliniken", "from", "2027-03-01"),
                Map.of("to", Texts.in(language).say(Phrase.PLACEMENT_ERROR_DAY)),
                Texts.in(language).say(Phrase.NOTICE_FAULTY)),
            language));
  }
}
