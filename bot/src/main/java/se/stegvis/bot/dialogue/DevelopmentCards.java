package se.stegvis.bot.dialogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.bot.card.DevelopmentCard;
import se.stegvis.bot.card.DevelopmentChoiceCard;
import se.stegvis.bot.card.DevelopmentVerb;
import se.stegvis.bot.card.Phrase;
import se.stegvis.scheduler.development.Developments;
import se.stegvis.scheduler.development.Developments.About;
import se.stegvis.scheduler.reading.NotingReadings;
import se.stegvis.scheduler.reading.Thing;
import se.stegvis.scheduler.training.ProgrammeId;

/** Draws how an ST-läkare comes along, for those who may see it; one at a time. */
final class DevelopmentCards {

  private final Developments developments;
  private final NotingReadings noting;
  private final DevelopmentCard card = new DevelopmentCard();
  private final DevelopmentChoiceCard choiceCard = new DevelopmentChoiceCard();

  DevelopmentCards(Developments developments, NotingReadings noting) {
    this.noting = noting;
    this.developments = developments;
  }

  /** The only one there is, or the one of that name, or else a choice. */
  Reply asked(Partner partner, String sought, Moment at) {
    var open = developments.open(partner.id(), at.today());
    if (open.isEmpty()) {
      return partner.text(Phrase.DEVELOPMENT_NOBODY);
    }
    var named = open.stream().filter(each -> isCalled(each, sought)).toList();
    if (named.isEmpty()) {
      return partner.text(Phrase.DEVELOPMENT_NOT_FOUND);
    }
    return named.size() == 1 ? shown(partner, named.getFirst(), open, at) : choice(partner, named);
  }

  /** A pressed button; which programme it means is looked for among those open to the sender. */
  Reply pressed(Partner partner, DevelopmentVerb verb, Map<String, String> data, Moment at) {
    var open = developments.open(partner.id(), at.today());
    return switch (verb) {
      case CHOOSE ->
          open.isEmpty() ? partner.text(Phrase.DEVELOPMENT_NOBODY) : choice(partner, open);
      case SHOW ->
          chosen(data, open)
              .map(about -> shown(partner, about, open, at))
              .orElseGet(() -> partner.text(Phrase.ANSWER_OLD_CARD));
    };
  }

  private static Optional<About> chosen(Map<String, String> data, List<About> open) {
    return Optional.ofNullable(data.get(DevelopmentCard.PROGRAMME_KEY))
        .map(ProgrammeId::new)
        .flatMap(id -> open.stream().filter(each -> each.programme().equals(id)).findFirst());
  }

  private Reply shown(Partner partner, About about, List<About> open, Moment at) {
    var development = developments.of(about.programme(), partner.id(), at.today());
    development.ifPresent(
        _ ->
            noting.opened(
                partner.id(),
                about.programme(),
                Thing.DEVELOPMENT,
                about.programme().value(),
                at.today()));
    return development
        .<Reply>map(
            seen ->
                new Reply.Card(
                    card.draw(
                        seen,
                        partner.language(),
                        at.today(),
                        about.trainee().id().equals(partner.id()),
                        open.size() > 1)))
        .orElseGet(() -> partner.text(Phrase.ANSWER_OLD_CARD));
  }

  private Reply choice(Partner partner, List<About> abouts) {
    return new Reply.Card(choiceCard.draw(abouts, partner.language()));
  }

  private static boolean isCalled(About about, String sought) {
    var name = Words.folded(about.trainee().name());
    return Arrays.stream(Words.folded(sought).split(" ")).allMatch(name::contains);
  }
}
