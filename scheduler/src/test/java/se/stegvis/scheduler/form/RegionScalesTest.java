package se.stegvis.scheduler.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.profile.RuleProfile;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.yaml.Mistake;

class RegionScalesTest {

  private static final Forms FORMS = ProductForms.load();

  @Test
  void areTheFormsOwnUnlessTheRegionHasChosen() {
    assertThat(scale(Instrument.MINI_CEX, Map.of())).isEqualTo("uk6");
    assertThat(scale(Instrument.MINI_CEX, Map.of(Instrument.MINI_CEX, "abim9"))).isEqualTo("abim9");
    assertThat(scale(Instrument.CBD, Map.of(Instrument.MINI_CEX, "abim9"))).isEqualTo("uk6");
  }

  @Test
  void areTheSameForTheKollegiumAndTheSelfRatingBeforeIt() {
    var region = region(Map.of(Instrument.SPECIALISTKOLLEGIUM, "sjalvstandighet5"));

    assertThat(
            FORMS.current().stream()
                .filter(form -> form.instrument() == Instrument.SPECIALISTKOLLEGIUM)
                .map(form -> FORMS.scale(form, region).orElseThrow().id().value()))
        .containsExactly("sjalvstandighet5", "sjalvstandighet5");
  }

  @Test
  void areNoneWhereNothingIsRated() {
    assertThat(FORMS.scale(FORMS.of(Instrument.MITT_I_ST).orElseThrow(), region(Map.of())))
        .isEmpty();
  }

  @Test
  void mustExistAndBelongToWhatIsRated() {
    var chosen =
        region(
            Map.of(
                Instrument.MINI_CEX, "abim10",
                Instrument.MITT_I_ST, "uk6",
                Instrument.DOPS, "dops_dso"));

    assertThat(FORMS.mistakes(new Profiles(List.of(chosen), List.of())))
        .extracting(Mistake::toString)
        .satisfiesExactly(
            it ->
                assertThat(it)
                    .startsWith("profile halland version 1: 'scales' has abim10 for MINI_CEX, ")
                    .contains("uk6, abim9, dops_sup"),
            it -> assertThat(it).contains("'scales' names MITT_I_ST, which is not rated"));
  }

  @Test
  void areRightInTheProductsProfiles() {
    assertThat(FORMS.mistakes(ProductProfiles.load())).isEmpty();
  }

  private static String scale(Instrument instrument, Map<Instrument, String> chosen) {
    return FORMS
        .scale(FORMS.of(instrument).orElseThrow(), region(chosen))
        .orElseThrow()
        .id()
        .value();
  }

  /** Halland, had it chosen these scales. */
  private static RuleProfile region(Map<Instrument, String> scales) {
    var halland = ProductProfiles.load().versions("halland").getFirst();
    return new RuleProfile(
        halland.id(),
        halland.region(),
        halland.documentTitle(),
        halland.version(),
        halland.validFrom(),
        halland.validUntil(),
        halland.planWord(),
        halland.defaults(),
        scales,
        halland.thresholds(),
        halland.grounds(),
        halland.rules());
  }
}
