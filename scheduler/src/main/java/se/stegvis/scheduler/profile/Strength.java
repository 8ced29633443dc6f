package se.stegvis.scheduler.profile;

import java.util.Arrays;
import java.util.Optional;

/** How strongly a source demands a thing. The word is the source's; only some escalate. */
public enum Strength {
  SKA("ska", true),
  SKALL("skall", true),
  MASTE("måste", true),
  RIKTLINJE("riktlinje", true),
  BOR("bör", false),
  REKOMMENDERAS("rekommenderas", false),
  RIKTMARKE("riktmärke", false),
  MAL("mål", false),
  KAN("kan", false),
  /** A duty in a role list, or a plain statement, with no modal verb. */
  UPPGIFT("uppgift", false),
  /** Agreed, decided or planned in an action plan. */
  OVERENSKOMMET("överenskommet", false),
  /** Observed, defined or found by a review; nothing is demanded. */
  IAKTTAGET("iakttaget", false);

  private final String word;
  private final boolean escalates;

  Strength(String word, boolean escalates) {
    this.word = word;
    this.escalates = escalates;
  }

  public String word() {
    return word;
  }

  /** Whether an overdue thing goes on to the studierektor. */
  public boolean escalates() {
    return escalates;
  }

  public static Optional<Strength> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}
