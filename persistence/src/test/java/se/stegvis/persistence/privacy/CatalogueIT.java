package se.stegvis.persistence.privacy;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.application.OnPostgres;

/** A table or column that nobody has thought about must not be forgotten by export and erasure. */
@OnPostgres
final class CatalogueIT {

  private final JdbcClient client;

  @Autowired
  CatalogueIT(JdbcClient client) {
    this.client = client;
  }

  @Test
  void everyTableIsInTheCatalogue() {
    var tables =
        new Dump(client)
            .tables().stream()
                .filter(table -> !table.startsWith("qrtz_") && !table.startsWith("flyway_"))
                .toList();
    assertThat(Catalogue.tables().stream().map(Table::name))
        .containsExactlyInAnyOrderElementsOf(tables);
  }

  @Test
  void everyColumnThatCanHoldTextIsInTheCatalogue() {
    var declared = new TreeSet<String>();
    Catalogue.tables()
        .forEach(
            table ->
                table
                    .columns()
                    .keySet()
                    .forEach(column -> declared.add(table.name() + "." + column)));
    assertThat(declared)
        .containsExactlyElementsOf(
            columns(
                """
                select table_name || '.' || column_name from information_schema.columns
                join information_schema.tables using (table_schema, table_name)
                where table_schema = 'public' and table_type = 'BASE TABLE'
                  and table_name not like 'qrtz_%' and table_name not like 'flyway_%'
                  and (data_type in ('text', 'character varying', 'character', 'json', 'jsonb', 'xml',
                      'bytea', 'name')
                    or (data_type = 'ARRAY' and udt_name not in ('_int4', '_int8', '_uuid', '_date')))
                """));
  }

  @Test
  void everyReferenceToAPersonOrAProgrammeIsDeclaredAsOne() {
    assertThat(declared(Use.PERSON)).containsAll(references("person"));
    assertThat(declared(Use.PROGRAMME)).containsAll(references("programme"));
  }

  /** Else a person could not be given another id. */
  @Test
  void everyReferenceToAPersonOrAProgrammeFollowsAnotherId() {
    assertThat(
            columns(
                """
                select conrelid::regclass || '.' || conname from pg_constraint
                where contype = 'f' and confrelid in ('person'::regclass, 'programme'::regclass)
                  and confupdtype <> 'c'
                """))
        .isEmpty();
  }

  @Test
  void whatIsToldOfADocumentAboutSomebodyElseIsThere() {
    var columns =
        client
            .sql(
                "select table_name t, column_name c from information_schema.columns"
                    + " where table_schema = 'public'")
            .query((row, _) -> row.getString("t") + "." + row.getString("c"))
            .set();
    assertThat(
            Catalogue.tables().stream()
                .flatMap(table -> table.part().stream().map(part -> table.name() + "." + part)))
        .isNotEmpty()
        .allMatch(columns::contains);
  }

  /** A table that has to do with a programme tells of its ST-läkare. */
  @Test
  void whatIsBeneathAProgrammeHasItsProgramme() {
    var byName = Catalogue.tables().stream().collect(toMap(Table::name, table -> table));
    assertThat(
            references("programme").stream()
                .map(column -> column.substring(0, column.indexOf('.')))
                .filter(table -> Objects.requireNonNull(byName.get(table)).programme() == null))
        .isEmpty();
  }

  private static Set<String> declared(Use use) {
    var declared = new TreeSet<String>();
    Catalogue.tables()
        .forEach(
            table -> table.of(use).forEach(column -> declared.add(table.name() + "." + column)));
    return declared;
  }

  private Set<String> references(String table) {
    return new TreeSet<>(
        client
            .sql(
                """
                select c.conrelid::regclass || '.' || a.attname from pg_constraint c
                join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
                where c.contype = 'f' and c.confrelid = ?::regclass
                """)
            .param(table)
            .query(String.class)
            .list());
  }

  private List<String> columns(String sql) {
    return client.sql(sql).query((row, _) -> row.getString(1)).list().stream().sorted().toList();
  }
}
