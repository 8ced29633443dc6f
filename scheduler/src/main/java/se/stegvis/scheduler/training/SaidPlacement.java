package se.stegvis.scheduler.training;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sidotjänstgöring as somebody has said it in the chat, beside what the roster tells: registered,
 * given other dates or another handledare, or cancelled.
 *
 * @param on the day it was said, also where its dates are of an earlier day
 */
public record SaidPlacement(Placement placement, LocalDate on, boolean cancelled) {

  /** The programme with the placements that were said besides its own, also those cancelled. */
  public static Programme beside(Programme told, List<SaidPlacement> said) {
    var all = new ArrayList<>(told.placements());
    said.stream()
        .map(SaidPlacement::placement)
        .filter(each -> all.stream().noneMatch(other -> other.id().equals(each.id())))
        .forEach(all::add);
    return said.isEmpty() ? told : told.withPlacements(all);
  }

  /** The programme with its placements as they stand, and nothing of those that are cancelled. */
  public static Programme over(Programme told, List<SaidPlacement> said) {
    if (said.isEmpty()) {
      return told;
    }
    var standing = over(told.placements(), said);
    var ids = standing.stream().map(Placement::id).collect(toUnmodifiableSet());
    var gone =
        said.stream()
            .filter(SaidPlacement::cancelled)
            .map(each -> each.placement.id())
            .filter(id -> !ids.contains(id))
            .collect(toUnmodifiableSet());
    var programme = told.withPlacements(standing);
    return gone.isEmpty() ? programme : programme.withEvents(without(gone, told.events()));
  }

  private static List<Event> without(Set<PlacementId> gone, List<Event> events) {
    return events.stream()
        .filter(event -> event.placement() == null || !gone.contains(event.placement()))
        .toList();
  }

  /**
   * The placements of a programme, where what was set later counts: a roster's file may be older
   * than what was said, and newer.
   */
  private static List<Placement> over(List<Placement> told, List<SaidPlacement> said) {
    var all = new LinkedHashMap<PlacementId, @Nullable Placement>();
    told.forEach(placement -> all.put(placement.id(), placement));
    for (var each : said) {
      var before = all.get(each.placement.id());
      if (before == null || !isLater(before.registered(), each.on)) {
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

  private static boolean isLater(@Nullable LocalDate told, LocalDate said) {
    return told != null && told.isAfter(said);
  }
}
