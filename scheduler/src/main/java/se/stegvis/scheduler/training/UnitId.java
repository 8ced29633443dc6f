package se.stegvis.scheduler.training;

/** Identity of a unit (klinik, vårdcentral), as the roster names it. */
public record UnitId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
