package se.stegvis.bot.teams;

import com.microsoft.bot.schema.Activity;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where an activity says it comes from. */
final class Tenants {

  private Tenants() {}

  /**
   * The tenants that the activity names, the channel's own word first; one, in good order. Somebody
   * from another organisation, let into a chat of ours, comes with that one's.
   */
  static SequencedSet<String> of(Activity activity) {
    var channelData = ActivityJson.tree(activity.getChannelData());
    return Stream.concat(
            Stream.of(channelData.path("tenant").path("id").asText("")),
            Stream.concat(
                Stream.ofNullable(activity.getConversation().getTenantId()),
                Stream.ofNullable(activity.getFrom().getProperties().get("tenantId"))
                    .map(tenant -> tenant.asText(""))))
        .filter(tenant -> !tenant.isBlank())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
