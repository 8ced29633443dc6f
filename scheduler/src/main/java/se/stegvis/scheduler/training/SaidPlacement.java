package se.stegvis.scheduler.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sidotjänstgöring as somebody has said it in the chat, beside what the roster tells: registered,
 * given other dates or another handledare, or cancelled, on the day that it is registered.
 */
public record SaidPlacement(Placement placement, boolean cancelled) {

  /**
   * The placements of a programme, where what was set later counts: a roster's file may be older
   * than what was said, and newer.
   */
  public static List<Placement> over(List<Placement> told, List<SaidPlacement> said) {
    var all = new LinkedHashMap<PlacementId, @Nullable Placement>();
    told.forEach(placement -> all.put(placement.id(), placement));
    for (var each : said) {
      var before = all.get(each.placement.id());
      if (before == null || !isLater(before.registered(), each.placement.registered())) {
        all.put(each.placement.id(), each.cancelled ? null : each.placement);
      }
    }
    var standing = new ArrayList<Placement>();
    for (var placement : all.values()) {
      if (placement != null) {
        standing.add(placement);
      }
    }
    return List.copyOf(standing);
  }

  private static boolean isLater(@Nullable LocalDate told, @Nullable LocalDate said) {
    return told != null && said != null && told.isAfter(said);
  }
}
