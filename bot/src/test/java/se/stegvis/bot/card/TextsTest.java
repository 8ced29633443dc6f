package se.stegvis.bot.card;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.risk.Lack.UNKNOWN;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stegvis.scheduler.form.Fault;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.Step;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.profile.RuleProfile;
import se.stegvis.scheduler.profile.Strength;
import se.stegvis.scheduler.reading.Thing;
import se.stegvis.scheduler.risk.Lack;
import se.stegvis.scheduler.risk.SignalFact;
import se.stegvis.scheduler.risk.SignalKind;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Role;

final class TextsTest {

  @Test
  void bothBundlesHaveTheSameKeys() throws IOException {
    assertThat(bundle(Language.EN).stringPropertyNames())
        .isEqualTo(bundle(Language.SV).stringPropertyNames());
  }

  @ParameterizedTest
  @EnumSource
  void everyPhraseHasItsWordsAndNoKeyIsIdle(Language language) throws IOException {
    var phrases = Arrays.stream(Phrase.values()).map(Phrase::key);
    var instruments = Arrays.stream(Instrument.values()).map(each -> "instrument." + each);
    var strengths = Arrays.stream(Strength.values()).map(each -> "strength." + each);
    var faults = Arrays.stream(Fault.values()).map(each -> "fault." + each);
    var signals = Arrays.stream(SignalKind.values()).map(each -> "signal." + each);
    var facts = Arrays.stream(SignalFact.Name.values()).map(each -> "fact." + each);
    var lacks =
        Arrays.stream(Lack.values()).filter(each -> each != UNKNOWN).map(each -> "lack." + each);
    var reasons = Arrays.stream(Matter.Reason.values()).map(each -> "reason." + each);
    var steps = Arrays.stream(Step.What.values()).map(each -> "step." + each);
    var roles = Arrays.stream(Role.values()).map(each -> "role." + each);
    var read = Arrays.stream(Thing.values()).map(each -> "read." + each);
    var known =
        Stream.of(
                phrases,
                instruments,
                strengths,
                faults,
                signals,
                facts,
                lacks,
                reasons,
                steps,
                roles,
                read)
            .flatMap(each -> each)
            .collect(Collectors.toCollection(TreeSet::new));
    var keys = new TreeSet<>(bundle(language).stringPropertyNames());
    assertThat(keys).containsAll(known);
    keys.removeAll(known);
    assertThat(keys).allMatch(key -> key.startsWith("thing.") || key.startsWith("count."));
  }

  @ParameterizedTest
  @EnumSource
  void everythingThatTheProductsProfilesNameHasAWord(Language language) {
    var vocabulary = new Vocabulary(Texts.in(language));
    assertThat(ProductProfiles.load().all())
        .flatExtracting(RuleProfile::rules)
        .filteredOn(rule -> !(rule.mode() instanceof Rule.Mode.Information))
        .flatExtracting(TextsTest::names)
        .filteredOn(name -> vocabulary.known(name).isEmpty())
        .isEmpty();
  }

  private static Set<String> names(Rule rule) {
    var names = new TreeSet<>(rule.evidence().anyOf());
    names.addAll(rule.evidence().documents());
    switch (rule.demand()) {
      case Demand.DocumentContent content -> names.addAll(content.items());
      case Demand.PersonQualification qualification ->
          qualification.needs().forEach(each -> names.add(each.name()));
      default -> {}
    }
    return names;
  }

  @Test
  void countsInWords() {
    var texts = Texts.in(Language.SV);
    assertThat(texts.say(Phrase.INTRO_SOME, 1, 0)).isEqualTo("En sak på gång just nu.");
    assertThat(texts.say(Phrase.INTRO_SOME, 3, 1))
        .isEqualTo("3 saker på gång just nu. En har passerat sitt datum.");
    assertThat(texts.say(Phrase.BUTTON_DAYS, 7)).isEqualTo("7 dagar");
  }

  private static Properties bundle(Language language) throws IOException {
    var name = "texts_" + language.locale() + ".properties";
    var properties = new Properties();
    try (var in = Objects.requireNonNull(Texts.class.getResourceAsStream(name))) {
      properties.load(new InputStreamReader(in, UTF_8));
    }
    return properties;
  }
}
