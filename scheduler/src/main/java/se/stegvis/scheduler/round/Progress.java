package se.stegvis.scheduler.round;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.AssessmentId;

/**
 * How far the answers have come, without saying whose they are. Pure.
 *
 * @param own whether the ST-läkare has rated
 * @param chosen how many are chosen
 * @param answered how many of them have answered
 * @param answeredOthers how many of those are of other professions
 * @param waiting how many can still answer, or have not been asked yet
 */
public record Progress(boolean own, int chosen, int answered, int answeredOthers, int waiting) {

  public static Progress of(Round round, List<Assessment> forms) {
    Map<AssessmentId, Assessment> byId =
        forms.stream().collect(Collectors.toMap(Assessment::id, Function.identity()));
    var own = byId.get(round.own());
    var sent = round.raters().stream().filter(rater -> isSent(byId.get(rater.form()))).toList();
    return new Progress(
        isSent(own),
        round.raters().size(),
        sent.size(),
        (int) sent.stream().filter(rater -> rater.profession().isOther()).count(),
        (int)
            round.raters().stream()
                .map(rater -> byId.get(rater.form()))
                .filter(form -> form == null || form.isOpen())
                .count());
  }

  /** Whether so many have said no that what it takes can't be reached. */
  public boolean isShort(Kind kind) {
    return answered + waiting < kind.least();
  }

  private static boolean isSent(@Nullable Assessment form) {
    return form != null && form.isSent();
  }
}
