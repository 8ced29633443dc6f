package se.stegvis.persistence.privacy;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.scheduler.privacy.Kind;
import se.stegvis.scheduler.privacy.RunOut;
import se.stegvis.scheduler.training.PersonId;

/** What has run out, on PostgreSQL. */
final class PostgresRunOut implements RunOut {

  private static final String DAY = "(t.%s at time zone 'Europe/Stockholm')::date < :before";

  /**
   * Of each kind the table and what is over. A message stays while it is needed to say nothing
   * twice, or to know since when somebody cannot be reached; a programme stays while anything
   * happens in it.
   */
  private static final Map<Kind, Over> OVER =
      Map.ofEntries(
          Map.entry(
              Kind.MESSAGES,
              new Over(
                  "message",
                  "t.settled_at is not null and "
                      + DAY.formatted("settled_at")
                      + """
                       and (t.state <> 'IMPOSSIBLE' or exists (select 1 from message later
                          where later.person_id = t.person_id and later.state = 'DELIVERED'
                            and later.arrival > t.arrival))
                        and not exists (select 1 from assessment a where a.id = t.assessment_id
                          and a.state in ('PREPARED', 'OPEN'))
                        and not exists (select 1 from round r where r.id = t.round_id
                          and r.state <> 'RELEASED')
                        and not exists (select 1 from matter m where m.id::text = t.about
                          and m.state in ('NEW', 'TAKEN', 'WAITING', 'PLAN_ASKED'))
                        and not exists (select 1 from action_plan p where p.id::text = t.about
                          and p.state in ('DRAFT', 'ACTIVE'))
                        and not exists (select 1 from placement p where p.id = t.about
                          and p.ends >= :before)
                        and not exists (select 1 from said_placement p where p.id = t.about
                          and p.ends >= :before)
                      """)),
          Map.entry(Kind.SNOOZES, new Over("snooze", "t.until < :before")),
          Map.entry(Kind.READINGS, new Over("reading", "t.read_on < :before")),
          Map.entry(Kind.ATTEMPTS, new Over("attempt", "t.tried_on < :before")),
          Map.entry(
              Kind.ASSESSMENTS,
              new Over(
                  "assessment",
                  """
                  t.round_id is null and t.state not in ('PREPARED', 'OPEN')
                    and coalesce((t.answered_at at time zone 'Europe/Stockholm')::date, t.last_day)
                      < :before
                  """)),
          Map.entry(Kind.ROUNDS, new Over("round", "t.state = 'RELEASED' and t.talk < :before")),
          Map.entry(
              Kind.MATTERS,
              new Over("matter", "t.state in ('ENDED', 'CLOSED', 'OUTSIDE') and t.day < :before")),
          Map.entry(
              Kind.PLANS,
              new Over(
                  "action_plan",
                  """
                  t.state not in ('DRAFT', 'ACTIVE')
                    and not exists (select 1 from action_plan f where f.follows = t.id)
                    and not exists (select 1 from action_plan_step s where s.plan_id = t.id
                      and (s.done_at at time zone 'Europe/Stockholm')::date >= :before)
                  """)),
          Map.entry(
              Kind.CONCERNS,
              new Over(
                  "concern", "t.state in ('SETTLED', 'WITHDRAWN') and t.changed_on < :before")),
          Map.entry(
              Kind.PROGRAMMES,
              new Over(
                  "programme",
                  """
                  t.planned_end < :before
                    and not exists (select 1 from event e
                      where e.programme_id = t.id and e.happened >= :before)
                    and not exists (select 1 from filed_event e
                      where e.programme_id = t.id and e.happened >= :before)
                  """)),
          Map.entry(Kind.AUDIT, new Over("audit", DAY.formatted("at"))),
          Map.entry(Kind.ERASURES, new Over("erased", DAY.formatted("at"))));

  /** Whoever is held must not lose a programme in which they are named. */
  private static final String NAMES_NOBODY_HELD =
      Catalogue.personal()
          .filter(table -> !table.name().equals("programme") && table.programme() != null)
          .flatMap(
              table ->
                  table
                      .mention()
                      .map(
                          mention ->
                              "t.id not in (select %3$s from %1$s t where %2$s and %3$s is not null)"
                                  .formatted(table.name(), mention, table.programme()))
                      .stream())
          .collect(joining(" and "));

  private record Over(String table, String condition) {}

  private final JdbcClient client;
  private final Removing removing;

  PostgresRunOut(JdbcClient client) {
    this.client = client;
    this.removing = new Removing(client);
  }

  @Override
  public long count(Kind kind, LocalDate before, LocalDate today) {
    return over(kind, "select count(*) from %s t where %s", before, today)
        .query(Long.class)
        .single();
  }

  @Override
  public int delete(Kind kind, LocalDate before, LocalDate today, int limit) {
    if (kind == Kind.AUDIT) {
      client
          .sql("select set_config('stegvis.runs_out', 'audit', true)")
          .query(String.class)
          .single();
    }
    return switch (kind) {
      case MESSAGES -> {
        var ids = ids(kind, before, today, limit);
        removing.messages("id = any(:ids)", ids);
        yield ids.length;
      }
      case ASSESSMENTS, ROUNDS, MATTERS, PLANS -> documents(kind, before, today, limit);
      case PROGRAMMES -> programmes(before, today, limit);
      default ->
          over(
                  kind,
                  "delete from %1$s where ctid = any(array("
                      + "select t.ctid from %1$s t where %2$s limit :limit))",
                  before,
                  today)
              .param("limit", limit)
              .update();
    };
  }

  private int documents(Kind kind, LocalDate before, LocalDate today, int limit) {
    var ids = ids(kind, before, today, limit);
    switch (kind) {
      case ASSESSMENTS -> removing.messages("assessment_id = any(:ids)", ids);
      case ROUNDS -> {
        removing.messages("round_id = any(:ids)", ids);
        removing.messages(
            "assessment_id in (select id from assessment where round_id = any(:ids))", ids);
        client.sql("delete from assessment where round_id = any(?)").param(ids).update();
      }
      default -> removing.messages("about = any(:ids::text[])", ids);
    }
    return removing.rows(table(kind), ids);
  }

  private int programmes(LocalDate before, LocalDate today, int limit) {
    var ids =
        over(Kind.PROGRAMMES, "select t.id from %s t where %s limit :limit", before, today)
            .param("limit", limit)
            .query(String.class)
            .list()
            .toArray(String[]::new);
    removing.programmes(ids);
    return ids.length;
  }

  private UUID[] ids(Kind kind, LocalDate before, LocalDate today, int limit) {
    return over(kind, "select t.id from %s t where %s limit :limit", before, today)
        .param("limit", limit)
        .query(UUID.class)
        .list()
        .toArray(UUID[]::new);
  }

  private static String table(Kind kind) {
    return Objects.requireNonNull(OVER.get(kind)).table();
  }

  private JdbcClient.StatementSpec over(Kind kind, String sql, LocalDate before, LocalDate today) {
    var over = Objects.requireNonNull(OVER.get(kind));
    var held = PostgresLegalHolds.covered(today, client);
    var programmes =
        Stream.of(held)
            .flatMap(person -> Stream.of(Rows.programmes(client, new PersonId(person))))
            .toArray(String[]::new);
    return client
        .sql(sql.formatted(over.table(), over.condition() + free(kind, held)))
        .param("before", before)
        .param("people", held)
        .param("subjects", held)
        .param("programmes", programmes);
  }

  /** That no hold covers it. */
  private static String free(Kind kind, String[] held) {
    if (held.length == 0) {
      return "";
    }
    var table =
        Catalogue.tables().stream()
            .filter(each -> each.name().equals(table(kind)))
            .findFirst()
            .orElseThrow();
    var free = table.concern().map(concern -> " and (" + concern + ") is not true").orElse("");
    return kind == Kind.PROGRAMMES ? free + " and " + NAMES_NOBODY_HELD : free;
  }
}
