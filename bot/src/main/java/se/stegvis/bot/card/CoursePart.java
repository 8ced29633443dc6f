package se.stegvis.bot.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.stegvis.bot.card.Element.ChartPoint;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.LineChart;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.development.Development.Course;
import se.stegvis.scheduler.development.Development.Point;
import se.stegvis.scheduler.development.Development.Series;
import se.stegvis.scheduler.training.Language;

/** What one form has shown over time: a chart, or dots where a client draws no charts. */
final class CoursePart {

  private static final int MOST_ON_CHART = 24;
  private static final int MOST_ROWS = 6;

  private final Language language;
  private final Texts texts;
  private final DateWords dates;

  CoursePart(Language language, LocalDate today) {
    this.language = language;
    this.texts = Texts.in(language);
    this.dates = new DateWords(texts, today);
  }

  List<Element> drawn(Course course) {
    var title = course.form().title().in(language);
    var elements = new ArrayList<Element>();
    elements.add(new Heading(title, Tone.DEFAULT, true));
    elements.add(
        Text.close(
            Run.subtle(texts.say(Phrase.DEVELOPMENT_USED, course.times(), course.assessors()))));
    for (var series : course.series()) {
      if (series.points().size() > 1) {
        elements.add(chart(title, series));
      }
      elements.add(latest(series));
    }
    return elements;
  }

  private Element chart(String title, Series series) {
    return new LineChart(
        title,
        series.scale().highest(),
        last(series.points(), MOST_ON_CHART).stream()
            .map(point -> new ChartPoint(point.on(), point.level().value()))
            .toList(),
        rows(series));
  }

  private List<Element> rows(Series series) {
    var rows = new ArrayList<Element>();
    int earlier = series.points().size() - MOST_ROWS;
    if (earlier > 0) {
      rows.add(Text.of(Run.subtle(texts.say(Phrase.DEVELOPMENT_EARLIER, earlier))));
    }
    last(series.points(), MOST_ROWS).forEach(point -> rows.add(row(series, point)));
    return rows;
  }

  private Element row(Series series, Point point) {
    int value = point.level().value();
    int highest = series.scale().highest();
    return Text.close(
        Run.plain("●".repeat(value) + "○".repeat(highest - value)).in(Tone.ACCENT),
        Run.plain("  " + texts.say(Phrase.DEVELOPMENT_LEVEL, value, highest)),
        Run.subtle(" · " + dates.brief(point.on())));
  }

  private Element latest(Series series) {
    var point = series.points().getLast();
    return Text.of(
        Run.bold(texts.say(Phrase.DEVELOPMENT_LATEST)),
        Run.plain(
            "  "
                + texts.say(
                    Phrase.FORM_LEVEL,
                    point.level().value(),
                    series.scale().highest(),
                    point.level().name().in(language))),
        Run.subtle(" · " + dates.brief(point.on())));
  }

  private static List<Point> last(List<Point> points, int most) {
    return points.subList(Math.max(0, points.size() - most), points.size());
  }
}
