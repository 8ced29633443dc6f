package se.stegvis.scheduler.reading;

final class InMemoryReadingsTest extends ReadingsContract {

  private final InMemoryReadings readings = new InMemoryReadings();

  @Override
  protected Readings readings() {
    return readings;
  }
}
