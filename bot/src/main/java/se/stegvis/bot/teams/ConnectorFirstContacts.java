package se.stegvis.bot.teams;

import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationParameters;
import com.microsoft.bot.schema.ConversationResourceResponse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.delivery.FirstContacts;
import se.stegvis.scheduler.outbox.Conversation;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.outbox.Stop;
import se.stegvis.scheduler.training.PersonId;

/**
 * Has a personal chat made over the connector, for somebody for whom the app is installed but who
 * was never heard of. Teams gives the same chat each time, so this may be done again; it takes the
 * Entra object id where the channel's own id is not known.
 */
final class ConnectorFirstContacts implements FirstContacts {

  private static final int FORBIDDEN = 403;

  /** Any other refusal may be of everybody, such as where the bot's host is wrong. */
  private static final Set<String> NOT_INSTALLED =
      Set.of("ForbiddenOperationException", "BotNotInConversationRoster");

  private final ConnectorClients clients;
  private final Answers answers;
  private final TeamsProperties teams;

  ConnectorFirstContacts(ConnectorClients clients, Answers answers, TeamsProperties teams) {
    this.clients = clients;
    this.answers = answers;
    this.teams = teams;
  }

  @Override
  public Meeting meet(PersonId person, String entraId, int attempt) {
    try {
      var made =
          clients
              .at(teams.serviceUrl())
              .getConversations()
              .createConversation(parameters(entraId))
              .join();
      return met(person, entraId, made);
    } catch (ForbiddenServiceUrl e) {
      return new Meeting.Missed(new Outcome.Impossible("service-url"));
    } catch (RuntimeException e) {
      return new Meeting.Missed(missed(person, attempt, ConnectorFailure.of(e)));
    }
  }

  private ConversationParameters parameters(String entraId) {
    var parameters = new ConversationParameters();
    parameters.setIsGroup(false);
    parameters.setBot(new ChannelAccount(bot()));
    parameters.setMembers(List.of(new ChannelAccount(entraId)));
    parameters.setTenantId(teams.home());
    var channelData = ActivityJson.object();
    channelData.putObject("tenant").put("id", teams.home());
    parameters.setChannelData(channelData);
    return parameters;
  }

  private String bot() {
    return "28:" + teams.appId();
  }

  private Meeting met(
      PersonId person, String entraId, @Nullable ConversationResourceResponse made) {
    return made == null || made.getId() == null || made.getId().isBlank()
        ? new Meeting.Missed(new Outcome.Impossible("no-conversation"))
        : new Meeting.Met(
            new Conversation(
                person, teams.home(), made.getId(), teams.serviceUrl(), entraId, bot()));
  }

  private static boolean isNotInstalled(ConnectorFailure.Answered answer) {
    var code = answer.code();
    return answer.status() == FORBIDDEN && code != null && NOT_INSTALLED.contains(code);
  }

  private Outcome missed(PersonId person, int attempt, ConnectorFailure failure) {
    var name = "the first message to " + person;
    return switch (failure) {
      case ConnectorFailure.Answered answer when isNotInstalled(answer) ->
          new Outcome.Stopped(Stop.Cause.NOT_INSTALLED, answer.cause());
      case ConnectorFailure.Answered answer when answer.isSuccess() ->
          new Outcome.Impossible("no-conversation");
      case ConnectorFailure.Unheard unheard -> answers.again(attempt, unheard);
      case ConnectorFailure other -> answers.outcome(name, attempt, other);
    };
  }
}
