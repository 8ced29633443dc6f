package se.stegvis.scheduler.privacy;

import java.util.List;

/** What came of a wish to erase somebody. */
public sealed interface Erasure {

  record Done(Erased erased) implements Erasure {}

  /** A legal hold is in the way; by more than one, all. */
  record Held(List<LegalHold> holds) implements Erasure {
    public Held {
      holds = List.copyOf(holds);
    }
  }

  /** They have a part today. */
  record TakesPart(List<Part> parts) implements Erasure {
    public TakesPart {
      parts = List.copyOf(parts);
    }
  }

  /** There is nobody of that id. */
  record Unknown() implements Erasure {}
}
