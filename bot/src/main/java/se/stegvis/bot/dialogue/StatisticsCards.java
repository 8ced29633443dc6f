package se.stegvis.bot.dialogue;

import se.stegvis.bot.card.Phrase;
import se.stegvis.bot.card.StatisticsCard;
import se.stegvis.bot.card.UnitOverviewCard;
import se.stegvis.scheduler.statistics.ViewingStatistics;
import se.stegvis.scheduler.statistics.ViewingUnits;

/** Shows figures to those they are for: one's own, and those of the units one answers for. */
final class StatisticsCards {

  private final ViewingStatistics viewing;
  private final ViewingUnits viewingUnits;
  private final StatisticsCard card = new StatisticsCard();
  private final UnitOverviewCard unitCard = new UnitOverviewCard();

  StatisticsCards(ViewingStatistics viewing, ViewingUnits viewingUnits) {
    this.viewing = viewing;
    this.viewingUnits = viewingUnits;
  }

  /** How the sender answers. */
  Reply own(Partner partner, Moment at) {
    var own = viewing.of(partner.id(), at.today());
    return own.isEmpty()
        ? partner.text(Phrase.STATISTICS_NONE)
        : new Reply.Card(card.draw(own, partner.language()));
  }

  /** How the sender's units stand. */
  Reply units(Partner partner, Moment at) {
    var units = viewingUnits.of(partner.id(), at.today());
    return units.isEmpty()
        ? partner.text(Phrase.UNIT_NOT_YOURS)
        : new Reply.Card(unitCard.draw(units, partner.language()));
  }
}
