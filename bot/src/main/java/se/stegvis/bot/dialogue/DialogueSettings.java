package se.stegvis.bot.dialogue;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the conversation can be told.
 *
 * @param contact whom somebody who is not in the roster is to ask, in words that follow "Kontakta";
 *     null for the studierektor
 */
@ConfigurationProperties("stegvis.dialogue")
record DialogueSettings(@Nullable String contact) {}
