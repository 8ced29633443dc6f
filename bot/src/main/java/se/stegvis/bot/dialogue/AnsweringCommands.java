package se.stegvis.bot.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.AskingState;
import se.stegvis.bot.card.DateWords;
import se.stegvis.bot.card.Expansion;
import se.stegvis.bot.card.HelpCard;
import se.stegvis.bot.card.HistoryCard;
import se.stegvis.bot.card.Phrase;
import se.stegvis.scheduler.reminder.Preference;
import se.stegvis.scheduler.reminder.Reminders;
import se.stegvis.scheduler.training.Language;

/** Answers what a person writes. */
final class AnsweringCommands {

  private final CurrentCards cards;
  private final Histories histories;
  private final Reminders reminders;
  private final FormCards forms;
  private final BeginningOfForms beginning;
  private final DevelopmentCards developments;
  private final Rooms rooms;
  private final SeenBy seenBy;
  private final LeadingRounds leading;
  private final MatterCards matters;
  private final PlanCards plans;
  private final UnitPlanPresses unitPlans;
  private final PlacementCards placements;
  private final ConcernCards concerns;
  private final StatisticsCards statistics;
  private final HelpCard helpCard = new HelpCard();
  private final HistoryCard historyCard = new HistoryCard();

  AnsweringCommands(
      CurrentCards cards,
      Histories histories,
      Reminders reminders,
      FormCards forms,
      BeginningOfForms beginning,
      LeadingRounds leading,
      PlanCards plans,
      UnitPlanPresses unitPlans,
      DevelopmentCards developments,
      Rooms rooms,
      SeenBy seenBy,
      MatterCards matters,
      PlacementCards placements,
      ConcernCards concerns,
      StatisticsCards statistics) {
    this.statistics = statistics;
    this.concerns = concerns;
    this.placements = placements;
    this.matters = matters;
    this.rooms = rooms;
    this.seenBy = seenBy;
    this.leading = leading;
    this.plans = plans;
    this.unitPlans = unitPlans;
    this.forms = forms;
    this.beginning = beginning;
    this.developments = developments;
    this.cards = cards;
    this.histories = histories;
    this.reminders = reminders;
  }

  Reply answer(Partner partner, Command command, Moment at) {
    return switch (command) {
      case Command.Help _ -> new Reply.Card(helpCard.draw(partner.language()));
      case Command.Status _ ->
          cards.card(
              cards.digest(partner.id(), at, List.of()),
              null,
              new Expansion.Closed(),
              Optional.empty());
      case Command.History _ ->
          new Reply.Card(
              historyCard.draw(
                  histories.of(partner.id(), at.today()), partner.language(), at.today()));
      case Command.Seen _ -> seenBy.answer(partner, at.today());
      case Command.Assess assess ->
          forms.asking(partner, assess.sought(), AskingState.opened(null, Map.of()), at);
      case Command.Talk _ -> beginning.talk(partner, at);
      case Command.Iup _ -> beginning.iup(partner, at);
      case Command.Develop develop -> developments.asked(partner, develop.sought(), at);
      case Command.Room room -> rooms.answer(partner, room.most());
      case Command.Lead lead -> leading.command(partner, lead.kind(), at);
      case Command.OpenMatters _ -> matters.list(partner, at);
      case Command.Plan plan -> plans.command(partner, plan.sought(), at);
      case Command.UnitPlan _ -> unitPlans.command(partner, at);
      case Command.Placements placed -> placements.list(partner, placed.sought(), at);
      case Command.Worry _ -> concerns.command(partner, at);
      case Command.Statistics _ -> statistics.own(partner, at);
      case Command.Units _ -> statistics.units(partner, at);
      case Command.Pause pause -> pause(partner, pause.until(), at.today());
      case Command.PauseOff _ -> {
        prefer(partner, chosenLanguage(partner), null);
        yield partner.text(Phrase.ANSWER_PAUSE_OFF);
      }
      case Command.Speak speak -> speak(partner, speak.language());
      case Command.Unknown unknown ->
          unknown.nearest() == null
              ? partner.text(Phrase.ANSWER_UNKNOWN)
              : partner.text(Phrase.ANSWER_DID_YOU_MEAN, unknown.nearest());
    };
  }

  private Reply pause(Partner partner, @Nullable LocalDate until, LocalDate today) {
    if (until == null) {
      return partner.text(Phrase.ANSWER_PAUSE_WHEN);
    }
    var day = new DateWords(partner.texts(), today).full(until);
    if (until.isBefore(today)) {
      return partner.text(Phrase.ANSWER_PAUSE_PAST, day);
    }
    if (until.isAfter(today.plusYears(1))) {
      return partner.text(Phrase.ANSWER_PAUSE_FAR, day);
    }
    prefer(partner, chosenLanguage(partner), until);
    return partner.text(Phrase.ANSWER_PAUSED, day);
  }

  private Reply speak(Partner partner, @Nullable Language language) {
    if (language == null) {
      return partner.text(Phrase.ANSWER_LANGUAGE_WHICH);
    }
    prefer(partner, language, preference(partner).map(Preference::pausedUntil).orElse(null));
    return new Partner(partner.person(), language, partner.picksPeople())
        .text(Phrase.ANSWER_LANGUAGE_SET);
  }

  private void prefer(
      Partner partner, @Nullable Language language, @Nullable LocalDate pausedUntil) {
    reminders.prefer(new Preference(partner.id(), language, pausedUntil));
  }

  private @Nullable Language chosenLanguage(Partner partner) {
    return preference(partner).map(Preference::language).orElse(null);
  }

  private Optional<Preference> preference(Partner partner) {
    return Optional.ofNullable(reminders.preferences(List.of(partner.id())).get(partner.id()));
  }
}
