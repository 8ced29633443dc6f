package se.stegvis.bot.teams;

import com.microsoft.bot.builder.BotCallbackHandler;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.schema.Activity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stegvis.bot.dialogue.Incoming;

/** Hears an activity that is believed, and answers it. */
final class Hearing {

  private static final Logger LOG = LoggerFactory.getLogger(Hearing.class);
  private static final Aside.Answered TAKEN = new Aside.Answered(202, null);
  private static final Aside.Answered FAULT = new Aside.Answered(500, null);

  private final TeamsAdapter adapter;
  private final Turn turn;
  private final Asides asides;

  Hearing(TeamsAdapter adapter, Turn turn, Asides asides) {
    this.adapter = adapter;
    this.turn = turn;
    this.asides = asides;
  }

  Aside.Answered hear(ClaimsIdentity identity, Activity activity) {
    var incoming = read(activity);
    if (incoming.isPresent()) {
      return process(identity, activity, context -> turn.take(context, incoming.get()));
    }
    return switch (asides.to(activity)) {
      case Aside.Answered answered -> answered;
      case Aside.Told told ->
          process(identity, activity, context -> turn.tell(context, told.text()));
    };
  }

  private static Optional<Incoming> read(Activity activity) {
    if (ActivityReader.isPersonal(activity)) {
      return ActivityReader.read(activity);
    }
    return ChannelReader.isChannel(activity) ? ChannelReader.read(activity) : Optional.empty();
  }

  private Aside.Answered process(
      ClaimsIdentity identity, Activity activity, BotCallbackHandler turn) {
    try {
      return answered(adapter.processActivity(identity, activity, turn).join());
    } catch (RuntimeException e) {
      LOG.error("activity {} could not be processed", activity.getId(), e);
      return FAULT;
    }
  }

  private static Aside.Answered answered(@Nullable InvokeResponse response) {
    return response == null
        ? TAKEN
        : new Aside.Answered(response.getStatus(), ActivityJson.write(response.getBody()));
  }
}
