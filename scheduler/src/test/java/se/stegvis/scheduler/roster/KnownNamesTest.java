package se.stegvis.scheduler.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.profile.ProductProfiles;

class KnownNamesTest {

  private static final KnownNames NAMES = KnownNames.of(ProductProfiles.load());

  @Test
  void areTheIdsOfTheProductsProfiles() {
    assertThat(NAMES.profiles())
        .containsExactlyInAnyOrder("halland", "jonkoping", "orebro", "vastmanland", "sas-boras");
  }

  @Test
  void areTheEvidenceOfTheContract() {
    assertThat(NAMES.evidence())
        .contains(
            "iup.version",
            "iup.revision",
            "handledarsamtal",
            "assessment",
            "specialistkollegium",
            "avstamning",
            "upstartssamtal",
            "mittutvardering",
            "avslutningssamtal",
            "feedback_till_st",
            "feedback_fran_st",
            "sjalvvardering_st",
            "tjanstgoringsintyg",
            "slutbedomning",
            "copies.sent",
            "st_kontrakt",
            "spur.inspection");
  }
}
