package se.stegvis.bot.teams;

import com.microsoft.bot.schema.Activity;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the door.
 *
 * @param authorization the header of that name, if any
 * @param remoteAddress the address that the request came from
 */
record Knock(@Nullable String authorization, String remoteAddress, Activity activity) {}
