package se.stegvis.bot.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A text or a card on its way to a chat or a channel.
 *
 * @param name what it is called in logs: an id, never a text
 * @param userId the person it is for, null in a channel
 * @param mayBegin asked right before a new activity is written
 * @param drawn its text or card, drawn when it is sent
 * @param replaces the activity that it is drawn over, null for a new one
 * @param anew when a new one may be sent where that is there no more, null for at once
 * @param attempt how many times it has been tried, this time included
 */
record Parcel(
    String name,
    String serviceUrl,
    String tenantId,
    String conversationId,
    String botId,
    @Nullable String userId,
    BooleanSupplier mayBegin,
    Supplier<Activity> drawn,
    @Nullable String replaces,
    @Nullable Instant anew,
    int attempt) {

  Activity activity() {
    var activity = drawn.get();
    var chat = new ConversationAccount(conversationId);
    chat.setTenantId(tenantId);
    activity.setConversation(chat);
    activity.setFrom(new ChannelAccount(botId));
    if (userId != null) {
      activity.setRecipient(new ChannelAccount(userId));
    }
    return activity;
  }
}
