package se.stegvis.scheduler.channel;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.stegvis.scheduler.profile.ChannelChoice;
import se.stegvis.scheduler.risk.SignalKind;

/**
 * What stands on a unit's card: counts, and no name and no rating ever. A channel has readers whom
 * nothing is told, so that what was said in confidence, and what is a handledare's to judge, is not
 * even counted (domain, part 2.4: Privacy cautions).
 *
 * @param fresh how many nobody has taken
 * @param taken how many somebody has in their hands
 * @param waiting how many rest until a day
 * @param lines one each, where the unit has chosen so; else none
 */
public record Board(
    String unit, ChannelChoice choice, int fresh, int taken, int waiting, List<Line> lines) {

  private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");

  public Board {
    lines = List.copyOf(lines);
  }

  /** Where a matter stands. */
  public enum Standing {
    FRESH,
    TAKEN,
    WAITING
  }

  /**
   * One matter.
   *
   * @param initials of the ST-läkare, empty for one about the unit
   */
  public record Line(String initials, SignalKind kind, Standing standing) {}

  static Board of(String unit, ChannelChoice choice, List<Line> all) {
    return new Board(
        unit,
        choice,
        count(all, Standing.FRESH),
        count(all, Standing.TAKEN),
        count(all, Standing.WAITING),
        choice.initials()
            ? all.stream()
                .sorted(
                    Comparator.comparing(Line::standing)
                        .thenComparing(Line::initials)
                        .thenComparing(Line::kind))
                .toList()
            : List.of());
  }

  private static int count(List<Line> all, Standing standing) {
    return (int) all.stream().filter(line -> line.standing() == standing).count();
  }

  public boolean isEmpty() {
    return fresh + taken + waiting == 0;
  }

  /** What tells it from another: two boards with the same mark are drawn alike. */
  String mark() {
    return Stream.concat(
            Stream.of(unit, choice.language().name(), "%d/%d/%d".formatted(fresh, taken, waiting)),
            lines.stream().map(line -> line.initials() + ":" + line.kind() + ":" + line.standing()))
        .collect(joining("\n"));
  }

  /** First and last initial of a name. */
  static String initials(String name) {
    var initials =
        BETWEEN
            .splitAsStream(name)
            .filter(word -> !word.isEmpty())
            .map(word -> Character.toString(word.codePointAt(0)))
            .toList();
    return initials.isEmpty()
        ? ""
        : (initials.getFirst() + (initials.size() == 1 ? "" : initials.getLast()))
            .toUpperCase(Locale.ROOT);
  }
}
