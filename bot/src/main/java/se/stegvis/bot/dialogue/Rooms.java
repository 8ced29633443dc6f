package se.stegvis.bot.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Phrase;
import se.stegvis.scheduler.assessment.Assessments;

/** Keeps how many requests for assessments a week a person has room for. */
final class Rooms {

  private static final int MOST = 20;

  private final Assessments assessments;

  Rooms(Assessments assessments) {
    this.assessments = assessments;
  }

  /** {@code most} is null if no number was understood: then it is said how it stands. */
  Reply answer(Partner partner, @Nullable Integer most) {
    if (most == null) {
      var now =
          assessments
              .room(List.of(partner.id()))
              .getOrDefault(partner.id(), Assessments.USUAL_ROOM);
      return partner.text(Phrase.ANSWER_ROOM, now);
    }
    if (most < 0 || most > MOST) {
      return partner.text(Phrase.ANSWER_ROOM_LIMITS, MOST);
    }
    assessments.room(partner.id(), most);
    return partner.text(Phrase.ANSWER_ROOM_SET, most);
  }
}
