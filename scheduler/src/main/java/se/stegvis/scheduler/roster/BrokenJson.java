package se.stegvis.scheduler.roster;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Says in plain words where and why a file cannot be read as JSON. */
final class BrokenJson {

  private static final int LONGEST = 200;

  private BrokenJson() {}

  /**
   * @param current where the parser stands, for faults that do not say it themselves
   */
  static String describe(JacksonException fault, TokenStreamLocation current) {
    var place = known(fault.getLocation()) ? fault.getLocation() : current;
    return "line %d, column %d: %s"
        .formatted(place.getLineNr(), place.getColumnNr(), reason(fault));
  }

  private static String reason(JacksonException fault) {
    if (fault instanceof StreamConstraintsException) {
      return "no roster is nested so deeply or has so long a text: check that it is the right file";
    }
    var message = fault.getOriginalMessage();
    if (message.startsWith("Unexpected end-of-input")) {
      return "the file ends in the middle of something: take a complete copy of it";
    }
    if (message.startsWith("Invalid UTF-8")) {
      return "what stands here is not UTF-8: save the file as UTF-8";
    }
    return "not JSON here, mend it: " + shortened(message);
  }

  private static String shortened(String message) {
    return message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "…";
  }

  private static boolean known(@Nullable TokenStreamLocation place) {
    return place != null && place.getLineNr() > 0;
  }
}
