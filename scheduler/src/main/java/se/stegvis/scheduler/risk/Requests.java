package se.stegvis.scheduler.risk;

import static se.stegvis.scheduler.calendar.QuietHours.STOCKHOLM;

import java.time.LocalDate;
import java.util.List;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.risk.SignalFact.Name;

/** The assessments that the ST-läkare asked for in a time, which tell whose part is lacking. */
record Requests(List<Assessment> asked) {

  static Requests within(LocalDate from, LocalDate to, Seen at) {
    var time = new DateSpan(from, to);
    return new Requests(
        at.watched().requests().stream()
            .filter(Assessment::isAsked)
            .filter(each -> each.state() != Assessment.State.RECALLED)
            .filter(each -> isAssessment(each, at))
            .filter(each -> time.contains(each.asked().atZone(STOCKHOLM).toLocalDate()))
            .toList());
  }

  private static boolean isAssessment(Assessment request, Seen at) {
    return at.forms()
        .version(request.form(), request.version())
        .filter(form -> form.instrument() != null)
        .isPresent();
  }

  Sign explain(Sign sign) {
    int unanswered = (int) asked.stream().filter(each -> !each.isSent()).count();
    return sign.lacking(unanswered > 0 ? Lack.NOT_ANSWERED : Lack.NOT_ASKED)
        .count(Name.ASKED, asked.size())
        .count(Name.UNANSWERED, unanswered);
  }
}
