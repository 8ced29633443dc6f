package se.stegvis.bot.dialogue;

/** Answers what comes in. */
public interface Dialogue {

  Reply answer(Incoming incoming);
}
