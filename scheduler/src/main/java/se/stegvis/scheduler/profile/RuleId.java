package se.stegvis.scheduler.profile;

/** Identity of a rule, such as {@code HAL-01}. */
public record RuleId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
