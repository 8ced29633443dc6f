package se.stegvis.bot.card;

import java.util.List;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.scheduler.reminder.Digest;

/** Says hello when the bot was installed, and shows what there is to do already. */
public final class WelcomeCard {

  private final DigestCard digestCard;

  public WelcomeCard(DigestCard digestCard) {
    this.digestCard = digestCard;
  }

  public CardDocument draw(Digest digest) {
    var texts = Texts.in(digest.language());
    var name = DigestCard.firstName(digest.to());
    List<Element> head =
        List.of(
            Text.of(Run.large(texts.say(Phrase.WELCOME_HEADING, name))),
            Text.of(Run.plain(texts.say(Phrase.WELCOME_WHAT))),
            Text.of(Run.plain(texts.say(Phrase.WELCOME_HOW))));
    var drawn = digestCard.draw(digest, null, new Expansion.Closed(), head);
    return new CardDocument(drawn.json(), texts.say(Phrase.SUMMARY_WELCOME));
  }
}
