package se.stegvis.persistence.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.persistence.privacy.Planting.NOW;
import static se.stegvis.persistence.privacy.Planting.ZEBULON;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.application.OnPostgres;
import se.stegvis.scheduler.privacy.Extract;
import se.stegvis.scheduler.privacy.Kind;
import se.stegvis.scheduler.privacy.PersonalData;
import se.stegvis.scheduler.training.PersonId;

@OnPostgres
@Import(PrivacyBeans.class)
final class ExtractIT {

  private final ApplicationContext context;
  private final JdbcClient client;
  private final PersonalData data;

  @Autowired
  ExtractIT(ApplicationContext context, JdbcClient client, PersonalData data) {
    this.context = context;
    this.client = client;
    this.data = data;
  }

  @BeforeEach
  void theyAreEverywhere() {
    client.sql("truncate erased, pace_turn, touched_programme").update();
    new Planting(context).everywhere();
  }

  @Test
  void everyTableThatTellsOfPeopleIsInIt() {
    var told =
        extract().sections().stream()
            .flatMap(section -> section.rows().stream().map(Extract.Row::table))
            .collect(Collectors.toSet());
    assertThat(Catalogue.personal().map(Table::name)).containsExactlyInAnyOrderElementsOf(told);
  }

  @Test
  void namesAreThereForTheIds() {
    assertThat(extract().names())
        .containsAllEntriesOf(
            Map.of("bo", "Bo Ek", "zebulon", "Zebulon Quarnström", "onk", "Onkologen"))
        .containsEntry("p-zebulon", "Onkologi");
  }

  /** Neither whom it is about, nor what stands in it, nor who else is in it. */
  @Test
  void ofDocumentsAboutOthersOnlyThePartIsTold() {
    var others = rows().filter(row -> !row.own()).toList();
    assertThat(others).hasSizeGreaterThan(15);
    assertThat(others.toString()).doesNotContain("anna", "bo", "cia", "bemötande", "samtal.");
    assertThat(others)
        .filteredOn(row -> row.table().equals("assessment"))
        .hasSize(3)
        .allSatisfy(
            row ->
                assertThat(row.values())
                    .containsEntry("as", List.of("assessor_id", "passed_to_id"))
                    .containsEntry("form", "mini-cex")
                    .doesNotContainKeys("answers", "trainee_id", "programme_id"));
  }

  @Test
  void whoRatedAmongSeveralIsNotTold() {
    var own = rows().filter(Extract.Row::own).toList();
    assertThat(own)
        .filteredOn(row -> row.table().equals("assessment"))
        .hasSize(2)
        .noneMatch(row -> row.values().containsKey("round_id"));
    assertThat(own).noneMatch(row -> row.table().equals("round_rater"));
    assertThat(own)
        .filteredOn(row -> row.table().equals("round"))
        .singleElement()
        .satisfies(row -> assertThat(row.values()).containsEntry("summary", "Samlat intryck"));
  }

  @Test
  void whatIsCompiledIsToldOnceItIsReleased() {
    client.sql("update round set state = 'COMPILED', talk = null").update();
    assertThat(rows().filter(row -> row.own() && row.table().equals("round")))
        .singleElement()
        .satisfies(
            row -> assertThat(row.values()).doesNotContainKeys("summary", "tally", "outcome"));
  }

  /** The event of a round has its outcome too, from the day on which it is compiled. */
  @Test
  void theOutcomeOfAKollegiumIsToldOnceItIsReleased() {
    client
        .sql(
            """
            update filed_event set outcome = 'risk',
              origin = (select id from round where programme_id = 'p-zebulon')
            where programme_id = 'p-zebulon'
            """)
        .update();
    assertThat(rows().filter(row -> row.values().containsValue("risk"))).hasSize(1);
    client.sql("update round set state = 'COMPILED', talk = null").update();
    assertThat(rows().filter(row -> row.values().containsValue("risk"))).isEmpty();
  }

  @Test
  void whatTheyTriedBeforeTheRosterKnewThemIsInIt() {
    assertThat(rows().filter(row -> row.table().equals("attempt")))
        .extracting(row -> row.values().get("by_id"))
        .contains("zebulon", Planting.ENTRA);
  }

  @Test
  void ofWhatWasSaidOfOthersTheirIdsAreLeftOut() {
    assertThat(
            rows()
                .filter(row -> row.table().equals("said") && !row.values().containsKey("subject")))
        .isNotEmpty();
    assertThat(rows().filter(row -> row.values().containsValue("p-anna"))).isEmpty();
  }

  @Test
  void whoSetAHoldOrDidSomethingIsNotTold() {
    assertThat(rows().filter(row -> row.values().toString().contains("command-line"))).isEmpty();
  }

  @Test
  void thereIsNothingOnNobody() {
    assertThat(data.extract(new PersonId("nobody"), NOW)).isEmpty();
  }

  @Test
  void countsAreByKind() {
    assertThat(extract().counts()).containsEntry(Kind.PERSON.word(), 1L).containsEntry("holds", 1L);
  }

  private Stream<Extract.Row> rows() {
    return extract().sections().stream().flatMap(section -> section.rows().stream());
  }

  private Extract extract() {
    return data.extract(ZEBULON, NOW).orElseThrow();
  }
}
