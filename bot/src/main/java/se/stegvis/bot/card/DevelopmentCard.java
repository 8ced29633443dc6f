package se.stegvis.bot.card;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.stegvis.bot.card.Element.ActionSet;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.development.Development;
import se.stegvis.scheduler.training.Language;

/**
 * How one ST-läkare comes along: a small chart a form, what was said in words, the delmål, and what
 * the picture rests on.
 */
public final class DevelopmentCard {

  /** Where the programme stands in what a button sends back. */
  public static final String PROGRAMME_KEY = "p";

  private final CardWriter writer = new CardWriter();

  /**
   * The card for one reader.
   *
   * @param own whether it is the reader's own
   * @param others whether the reader may choose another ST-läkare
   */
  public CardDocument draw(
      Development development, Language language, LocalDate today, boolean own, boolean others) {
    var texts = Texts.in(language);
    return new CardDocument(
        Stream.of(12, 8, 5, 3, 1, 0)
            .map(most -> json(development, most, language, today, own, others))
            .filter(json -> json.getBytes(StandardCharsets.UTF_8).length <= DigestCard.MOST_BYTES)
            .findFirst()
            .orElseThrow(),
        texts.say(Phrase.SUMMARY_DEVELOPMENT));
  }

  private String json(
      Development development,
      int mostWords,
      Language language,
      LocalDate today,
      boolean own,
      boolean others) {
    var texts = Texts.in(language);
    var name = Text.close(Run.bold(development.trainee().name()));
    var head =
        Stream.of(new Heading(texts.say(Phrase.DEVELOPMENT_HEADING), Tone.DEFAULT, false), name);
    var body =
        development.isEmpty()
            ? Stream.<Element>of(Text.of(Run.plain(texts.say(nothing(own)))))
            : told(development, mostWords, language, today);
    return writer.write(
        Stream.of(head, body, others ? Stream.of(another(texts)) : Stream.<Element>of())
            .<Element>flatMap(each -> each)
            .toList());
  }

  private static Phrase nothing(boolean own) {
    return own ? Phrase.DEVELOPMENT_NOTHING_OWN : Phrase.DEVELOPMENT_NOTHING;
  }

  private static Stream<Element> told(
      Development development, int mostWords, Language language, LocalDate today) {
    var courses = new CoursePart(language, today);
    return Stream.of(
            development.courses().stream().flatMap(each -> courses.drawn(each).stream()),
            new WordsPart(language, today, mostWords).drawn(development.words()).stream(),
            new CoveragePart(language)
                .drawn(development.goals(), development.reliability()).stream())
        .flatMap(each -> each);
  }

  private static Element another(Texts texts) {
    return new ActionSet(
        List.of(
            new Action.Execute(
                texts.say(Phrase.DEVELOPMENT_BUTTON_ANOTHER),
                DevelopmentVerb.CHOOSE,
                Map.of(),
                false,
                false)));
  }
}
