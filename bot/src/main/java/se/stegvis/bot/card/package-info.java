/** Cards: typed elements, one writer to JSON, one class a card, texts from message bundles. */
@org.jspecify.annotations.NullMarked
package se.stegvis.bot.card;
