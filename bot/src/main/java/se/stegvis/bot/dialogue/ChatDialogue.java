package se.stegvis.bot.dialogue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Phrase;
import se.stegvis.bot.card.Texts;
import se.stegvis.scheduler.outbox.Conversation;
import se.stegvis.scheduler.outbox.Conversations;
import se.stegvis.scheduler.outbox.Stop;
import se.stegvis.scheduler.reminder.Preference;
import se.stegvis.scheduler.reminder.Reminders;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.TrainingRecords;

/** Recognises who speaks and has the right use case answer. A stranger learns nothing. */
final class ChatDialogue implements Dialogue {

  private final TrainingRecords records;
  private final Reminders reminders;
  private final Conversations conversations;
  private final CurrentCards cards;
  private final AnsweringCommands commands;
  private final PressingButtons buttons;
  private final InChannels inChannels;
  private final DialogueSettings settings;
  private final Clock clock;

  ChatDialogue(
      TrainingRecords records,
      Reminders reminders,
      Conversations conversations,
      CurrentCards cards,
      AnsweringCommands commands,
      PressingButtons buttons,
      InChannels inChannels,
      DialogueSettings settings,
      Clock clock) {
    this.records = records;
    this.reminders = reminders;
    this.conversations = conversations;
    this.cards = cards;
    this.commands = commands;
    this.buttons = buttons;
    this.inChannels = inChannels;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Reply answer(Incoming incoming) {
    return switch (incoming) {
      case Incoming.AddedToTeam added -> inChannels.added(added);
      case Incoming.RemovedFromTeam removed -> inChannels.removed(removed);
      case Incoming.PressedInChannel pressed ->
          inChannels.pressed(partner(pressed.sender()), pressed, Moment.of(clock));
      case Incoming.Personal done ->
          partner(done.sender())
              .map(partner -> answer(partner, done, Moment.of(clock)))
              .orElseGet(() -> answerStranger(done, Moment.of(clock)));
    };
  }

  private Optional<Partner> partner(Sender sender) {
    return records.personByEntraId(sender.entraId()).map(person -> partner(person, sender));
  }

  private Reply answer(Partner partner, Incoming.Personal incoming, Moment at) {
    return switch (incoming) {
      case Incoming.Said said -> {
        keepUnlessKept(partner, said.sender());
        yield commands.answer(partner, CommandReader.read(said.text(), at.today()), at);
      }
      case Incoming.Pressed pressed -> {
        keepUnlessKept(partner, pressed.sender());
        yield buttons.answer(partner, pressed, at);
      }
      case Incoming.Installed(var sender, var when) -> welcome(partner, sender, when, at);
      case Incoming.Joined(var sender, var when) -> welcome(partner, sender, when, at);
      case Incoming.Removed(_, var when) -> {
        if (conversations.remove(partner.id(), when)) {
          conversations.stop(partner.id(), Stop.Cause.REMOVED, at.now());
        }
        yield new Reply.Silence();
      }
    };
  }

  /** Whichever of the two comes first, and nobody is welcomed twice. */
  private Reply welcome(Partner partner, Sender sender, @Nullable Instant when, Moment at) {
    return conversations.keep(conversation(partner, sender), when)
        ? cards.welcome(cards.digest(partner.id(), at, List.of()))
        : new Reply.Silence();
  }

  private Reply answerStranger(Incoming.Personal incoming, Moment at) {
    if (incoming instanceof Incoming.Pressed pressed) {
      buttons.refuse(pressed, at);
    }
    return switch (incoming) {
      case Incoming.Joined _, Incoming.Removed _ -> new Reply.Silence();
      case Incoming.Said _, Incoming.Pressed _, Incoming.Installed _ ->
          new Reply.Text(stranger(Language.SV) + "\n\n" + stranger(Language.EN));
    };
  }

  private String stranger(Language language) {
    var texts = Texts.in(language);
    return texts.say(
        Phrase.ANSWER_STRANGER,
        Objects.requireNonNullElseGet(
            settings.contact(), () -> texts.say(Phrase.ANSWER_STRANGER_CONTACT)));
  }

  /**
   * Somebody may have had the bot installed before they came into the roster; the connector's
   * address may have changed; and whoever could not be reached can be now.
   */
  private void keepUnlessKept(Partner partner, Sender sender) {
    var conversation = conversation(partner, sender);
    if (!conversations.of(partner.id()).equals(Optional.of(conversation))
        || !conversations.stopped(List.of(partner.id())).isEmpty()) {
      conversations.keep(conversation);
    }
  }

  private static Conversation conversation(Partner partner, Sender sender) {
    return new Conversation(
        partner.id(),
        sender.tenantId(),
        sender.conversationId(),
        sender.serviceUrl(),
        sender.userId(),
        sender.botId());
  }

  private Partner partner(Person person, Sender sender) {
    var chosen =
        Optional.ofNullable(reminders.preferences(List.of(person.id())).get(person.id()))
            .map(Preference::language);
    return new Partner(person, chosen.orElse(person.language()), sender.picksPeople());
  }
}
