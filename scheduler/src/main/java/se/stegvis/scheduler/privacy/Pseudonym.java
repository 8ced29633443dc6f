package se.stegvis.scheduler.privacy;

import java.util.UUID;

/**
 * What stands for a person in the trail, and after erasure also in the documents of others. It
 * tells nothing about the person.
 */
public record Pseudonym(String value) {

  private static final String MARK = "pseudonym-";
  private static final int DIGITS = 16;

  public static Pseudonym random() {
    return new Pseudonym(MARK + UUID.randomUUID().toString().replace("-", "").substring(0, DIGITS));
  }

  @Override
  public String toString() {
    return value;
  }
}
