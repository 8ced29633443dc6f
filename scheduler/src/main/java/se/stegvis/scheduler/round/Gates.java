package se.stegvis.scheduler.round;

import java.util.List;
import java.util.stream.Stream;

/** What must be there before a round goes on. Pure; an empty list means that it may. */
public final class Gates {

  private Gates() {}

  /** What is missing before anybody is asked. */
  public static List<Missing> toStart(Round round) {
    int others =
        (int) round.raters().stream().filter(rater -> rater.profession().isOther()).count();
    return lacking(
        new Missing(Missing.What.RATERS, round.raters().size(), round.kind().least()),
        new Missing(Missing.What.RATERS_OF_OTHER_PROFESSIONS, others, round.kind().leastOthers()));
  }

  /** What is missing before anything of the answers is shown to anybody. */
  public static List<Missing> toCompile(Kind kind, Progress progress) {
    return lacking(
        new Missing(Missing.What.OWN_RATING, progress.own() ? 1 : 0, 1),
        new Missing(Missing.What.ANSWERS, progress.answered(), kind.least()),
        new Missing(
            Missing.What.ANSWERS_OF_OTHER_PROFESSIONS,
            progress.answeredOthers(),
            kind.leastOthers()));
  }

  private static List<Missing> lacking(Missing... each) {
    return Stream.of(each).filter(missing -> missing.has() < missing.needs()).toList();
  }
}
