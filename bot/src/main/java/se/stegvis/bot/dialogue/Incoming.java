package se.stegvis.bot.dialogue;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can come in from Teams. */
public sealed interface Incoming {

  /** What a person does in their own chat with the bot. */
  sealed interface Personal extends Incoming {
    Sender sender();
  }

  /** The person wrote something. */
  record Said(Sender sender, String text) implements Personal {}

  /** The person pressed a button of a card; the data are the card's own and the inputs' values. */
  record Pressed(Sender sender, String verb, Map<String, String> data) implements Personal {
    public Pressed {
      data = Map.copyOf(data);
    }
  }

  /** The bot was installed for the person; when, by Teams' clock, if it says so. */
  record Installed(Sender sender, @Nullable Instant when) implements Personal {}

  /** The bot has come into the chat, of which Teams tells beside the installation. */
  record Joined(Sender sender, @Nullable Instant when) implements Personal {}

  /** The bot was removed by the person; when, as of an installation. */
  record Removed(Sender sender, @Nullable Instant when) implements Personal {}

  /** The person pressed the button of a card in a channel. */
  record PressedInChannel(Sender sender, String channel) implements Incoming {}

  /** The bot was added to a team, or a team that it is in has got channels. */
  record AddedToTeam(
      String tenantId, String team, Set<String> channels, String serviceUrl, String botId)
      implements Incoming {
    public AddedToTeam {
      channels = Set.copyOf(channels);
    }
  }

  /** The bot was removed from a team. */
  record RemovedFromTeam(String tenantId, String team) implements Incoming {}
}
