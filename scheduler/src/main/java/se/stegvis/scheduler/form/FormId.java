package se.stegvis.scheduler.form;

/** Identity of a form in all its versions, such as {@code mini-cex}. */
public record FormId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
