package se.stegvis.bot.card;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Spacing;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.reading.Reading;
import se.stegvis.scheduler.reading.Thing;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Role;

/** Tells an ST-läkare who has read about them, when and what kind of thing; never what it said. */
public final class ReadingsCard {

  /** Lines; older ones are counted. */
  private static final int MOST = 25;

  private final CardWriter writer = new CardWriter();

  private record Visit(LocalDate on, PersonId reader, @Nullable Role as) {}

  /**
   * Draws it.
   *
   * @param readings newest first
   * @param names of the readers
   */
  public CardDocument draw(
      List<Reading> readings, Map<PersonId, String> names, Language language, LocalDate today) {
    var texts = Texts.in(language);
    var dates = new DateWords(texts, today);
    var body = new ArrayList<Element>();
    body.add(new Heading(texts.say(Phrase.READINGS_HEADING), Tone.DEFAULT, false));
    var visits = visits(readings);
    if (visits.isEmpty()) {
      body.add(Text.of(Run.plain(texts.say(Phrase.READINGS_NOTHING))));
    }
    visits.entrySet().stream()
        .limit(MOST)
        .forEach(visit -> body.add(line(visit.getKey(), visit.getValue(), names, texts, dates)));
    if (visits.size() > MOST) {
      body.add(Text.of(Run.subtle(texts.say(Phrase.READINGS_OLDER, visits.size() - MOST))));
    }
    body.add(Text.of(Run.subtle(texts.say(Phrase.READINGS_WHAT))));
    return new CardDocument(writer.write(body), texts.say(Phrase.SUMMARY_READINGS));
  }

  private static Map<Visit, Set<Thing>> visits(List<Reading> readings) {
    return readings.stream()
        .collect(
            groupingBy(
                each -> new Visit(each.on(), each.reader(), each.as()),
                LinkedHashMap::new,
                mapping(Reading::thing, Collectors.<Thing, Set<Thing>>toCollection(TreeSet::new))));
  }

  private static Text line(
      Visit visit, Set<Thing> things, Map<PersonId, String> names, Texts texts, DateWords dates) {
    var who = names.getOrDefault(visit.reader(), texts.say(Phrase.READINGS_SOMEBODY));
    var as = Optional.ofNullable(visit.as()).map(role -> ", " + texts.role(role)).orElse("");
    var what = things.stream().map(texts::read).collect(joining(", "));
    return new Text(
        List.of(
            Run.bold(dates.brief(visit.on())),
            Run.plain("  " + who + as + " · "),
            Run.subtle(what)),
        Spacing.SMALL);
  }
}
