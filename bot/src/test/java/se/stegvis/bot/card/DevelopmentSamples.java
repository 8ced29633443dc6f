package se.stegvis.bot.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.development.Development;
import se.stegvis.scheduler.development.Development.Course;
import se.stegvis.scheduler.development.Development.Coverage;
import se.stegvis.scheduler.development.Development.Point;
import se.stegvis.scheduler.development.Development.Said;
import se.stegvis.scheduler.development.Development.Series;
import se.stegvis.scheduler.development.Development.Words;
import se.stegvis.scheduler.development.Reliability;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.FormId;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.form.ScaleId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Regulation;

/** How Anna has come along, for the cards. */
final class DevelopmentSamples {

  private static final Forms FORMS = ProductForms.load();
  private static final ProgrammeId ANNAS = new ProgrammeId("p-anna");

  private DevelopmentSamples() {}

  /** Two instruments over a year, with a few words. */
  static Development annas() {
    return development(
        List.of(
            course("mini-cex", "uk6", 2, 3, 3, 4, 4, 5, 4),
            course("dops", "dops_sup", 2),
            course("cbd", "uk6")),
        List.of(
            words("mini-cex", LocalDate.of(2026, 6, 8), "Lugn och tydlig.", "Sammanfatta mer."),
            words("cbd", LocalDate.of(2026, 4, 7), "Klar i tanken.", "Läs på om *smärta*."),
            words("mini-cex", LocalDate.of(2026, 3, 2), "Lyssnar. ".repeat(50), "Våga avsluta."),
            words("dops", LocalDate.of(2025, 11, 3), "Steril hela vägen.", "Be om hjälp förr.")),
        new Reliability(9, 3, 2));
  }

  /** As much as there can be, of the longest that can be written. */
  static Development fullest() {
    var courses = new ArrayList<Course>();
    for (var form : List.of("mini-cex", "dops", "cbd", "medsittning", "slutbedomning")) {
      courses.add(course(form, "uk6", 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6));
    }
    var words = new ArrayList<Words>();
    for (int i = 0; i < 40; i++) {
      words.add(words("mini-cex", Digests.MONDAY.minusDays(i), "å".repeat(1000), "ö".repeat(1000)));
    }
    return development(courses, words, new Reliability(90, 5, 9));
  }

  static Development nothing() {
    return development(List.of(), List.of(), new Reliability(0, 0, 0));
  }

  private static Development development(
      List<Course> courses, List<Words> words, Reliability reliability) {
    var goals =
        courses.isEmpty()
            ? List.<Coverage>of()
            : FORMS.goals(Regulation.HSLF_FS_2021_8).stream()
                .filter(goal -> !goal.title().isEmpty())
                .map(goal -> new Coverage(goal, goal.code().startsWith("STb") ? 2 : 0))
                .toList();
    return new Development(ANNAS, Digests.ANNA, courses, words, goals, reliability);
  }

  private static Course course(String form, String scale, int... levels) {
    var on = FORMS.scale(new ScaleId(scale)).orElseThrow();
    var points = new ArrayList<Point>();
    for (int i = 0; i < levels.length; i++) {
      points.add(
          new Point(
              LocalDate.of(2025, 9, 1).plusDays(41L * i),
              on.level(String.valueOf(levels[i])).orElseThrow()));
    }
    return new Course(
        form(form),
        levels.length + 1,
        2,
        points.isEmpty() ? List.of() : List.of(new Series(on, points)));
  }

  private static Words words(String form, LocalDate seen, String strengths, String improvements) {
    var asked = form(form);
    return new Words(
        new AssessmentId(new UUID(0, seen.toEpochDay())),
        asked,
        seen,
        Digests.BO,
        List.of(
            new Said(asked.field("strengths").orElseThrow().label(), strengths),
            new Said(asked.field("improvements").orElseThrow().label(), improvements)));
  }

  private static Form form(String id) {
    return FORMS.newest(new FormId(id)).orElseThrow();
  }
}
