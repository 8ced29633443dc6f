package se.stegvis.bot.card;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Element.Folded;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.development.Development.Coverage;
import se.stegvis.scheduler.development.Reliability;
import se.stegvis.scheduler.training.Language;

/** Which delmål have been assessed and which not yet, and what the picture rests on. */
final class CoveragePart {

  private static final String FOLDED = "goals";

  private final Texts texts;

  CoveragePart(Language language) {
    this.texts = Texts.in(language);
  }

  List<Element> drawn(List<Coverage> goals, @Nullable Reliability reliability) {
    var elements = new ArrayList<Element>();
    if (!goals.isEmpty()) {
      elements.add(new Heading(texts.say(Phrase.DEVELOPMENT_GOALS), Tone.DEFAULT, true));
      addTouched(goals.stream().filter(each -> each.assessments() > 0).toList(), elements);
      addUntouched(goals.stream().filter(each -> each.assessments() == 0).toList(), elements);
    }
    if (reliability != null) {
      elements.add(new Heading(texts.say(Phrase.DEVELOPMENT_RELIABLE), Tone.DEFAULT, true));
      elements.addAll(reliability(reliability));
    }
    return elements;
  }

  private void addTouched(List<Coverage> touched, List<Element> elements) {
    if (!touched.isEmpty()) {
      var codes =
          touched.stream()
              .map(
                  each ->
                      texts.say(Phrase.DEVELOPMENT_GOAL, each.goal().code(), each.assessments()))
              .collect(joining(", "));
      elements.add(
          Text.of(Run.bold(texts.say(Phrase.DEVELOPMENT_GOALS_SEEN)), Run.plain("  " + codes)));
    }
  }

  private void addUntouched(List<Coverage> untouched, List<Element> elements) {
    if (!untouched.isEmpty()) {
      var codes = untouched.stream().map(each -> each.goal().code()).collect(joining(", "));
      elements.add(
          Text.of(Run.bold(texts.say(Phrase.DEVELOPMENT_GOALS_LEFT)), Run.plain("  " + codes)));
      elements.add(
          new Folded(
              FOLDED,
              texts.say(Phrase.DEVELOPMENT_BUTTON_GOALS),
              untouched.stream().map(CoveragePart::named).toList()));
    }
  }

  private static Element named(Coverage coverage) {
    return Text.close(Run.plain(coverage.goal().code() + " "), Run.subtle(coverage.goal().title()));
  }

  private List<Element> reliability(Reliability reliability) {
    return List.of(
        Text.of(Run.plain(restsOn(texts, reliability))),
        Text.close(Run.plain(missing(reliability))),
        Text.of(Run.small(texts.say(Phrase.DEVELOPMENT_PROPOSAL))));
  }

  /** "5 av 12 bedömningar, 2 av 3 moment, 2 av 4 bedömare"; more than enough is enough. */
  static String restsOn(Texts texts, Reliability reliability) {
    return texts.say(
        Phrase.DEVELOPMENT_RESTS_ON,
        Math.min(reliability.assessments(), Reliability.ENOUGH_ASSESSMENTS),
        Reliability.ENOUGH_ASSESSMENTS,
        Math.min(reliability.moments(), Reliability.ENOUGH_MOMENTS),
        Reliability.ENOUGH_MOMENTS,
        Math.min(reliability.assessors(), Reliability.ENOUGH_ASSESSORS),
        Reliability.ENOUGH_ASSESSORS);
  }

  private String missing(Reliability reliability) {
    if (reliability.isEnough()) {
      return texts.say(Phrase.DEVELOPMENT_ENOUGH);
    }
    var missing =
        Stream.of(
                count(Phrase.DEVELOPMENT_MISSING_ASSESSMENTS, reliability.missingAssessments()),
                count(Phrase.DEVELOPMENT_MISSING_MOMENTS, reliability.missingMoments()),
                count(Phrase.DEVELOPMENT_MISSING_ASSESSORS, reliability.missingAssessors()))
            .flatMap(each -> each)
            .collect(joining(", "));
    return texts.say(Phrase.DEVELOPMENT_MISSING, missing);
  }

  private Stream<String> count(Phrase phrase, int missing) {
    return missing == 0 ? Stream.of() : Stream.of(texts.say(phrase, missing));
  }
}
