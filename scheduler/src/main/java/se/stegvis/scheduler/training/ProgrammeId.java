package se.stegvis.scheduler.training;

/** Identity of one ST-läkare's programme, as the roster names it. */
public record ProgrammeId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
