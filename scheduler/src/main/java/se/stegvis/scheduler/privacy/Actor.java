package se.stegvis.scheduler.privacy;

/** Who does something that the trail keeps. */
public sealed interface Actor {

  /** An administrator over HTTP, by the Entra object id. */
  record Entra(String objectId) implements Actor {}

  /** Somebody at the command line, by the name that the operating system has. */
  record CommandLine(String user) implements Actor {}

  /** Stegvis itself, at night. */
  record Tick() implements Actor {}
}
