package se.stegvis.scheduler.form;

/** Identity of a scale, such as {@code uk6}; the name that an event of the record carries. */
public record ScaleId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
