package se.stegvis.persistence.privacy;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
                    and not exists (select 1 from placement p
                      where p.programme_id = t.id and p.ends >= :before)
                    and not exists (select 1 from said_placement p
                      where p.programme_id = t.id and p.ends >= :before and not p.cancelled)
                    and not exists (select 1 from pause p
                      where p.programme_id = t.id and (p.ends is null or p.ends >= :before))
                    and not exists (select 1 from assessment a
                      where a.programme_id = t.id and a.state in ('PREPARED', 'OPEN'))
                    and not exists (select 1 from round r
                      where r.programme_id = t.id and r.state <> 'RELEASED')
                    and not exists (select 1 from matter m where m.programme_id = t.id
                      and m.state in ('NEW', 'TAKEN', 'WAITING', 'PLAN_ASKED'))
                    and not exists (select 1 from action_plan a
                      where a.programme_id = t.id and a.state in ('DRAFT', 'ACTIVE'))
                    and not exists (select 1 from concern c
                      where c.programme_id = t.id and c.state in ('RAISED', 'PLAN_NEEDED'))
                  """)),
          Map.entry(Kind.AUDIT, new Over("audit", DAY.formatted("at"))),
          Map.entry(Kind.ERASURES, new Over("erased", DAY.formatted("at"))));

  /** What goes with a row of a kind, and by which expression it belongs to it. */
  private static final Map<Kind, Map<String, String>> BENEATH =
      Map.of(
          Kind.ASSESSMENTS, Map.of("assessment_step", "t.assessment_id"),
          Kind.ROUNDS,
              Map.of(
                  "round_rater",
                  "t.round_id",
                  "assessment",
                  "t.round_id",
                  "assessment_step",
                  "(select round_id from assessment where id = t.assessment_id)"),
          Kind.MATTERS, Map.of("matter_told", "t.matter_id", "matter_step", "t.matter_id"),
          Kind.PLANS, Map.of("action_plan_step", "t.plan_id"),
          Kind.PROGRAMMES,
              Catalogue.personal()
                  .filter(table -> !table.name().equals("programme") && table.programme() != null)
                  .collect(toMap(Table::name, table -> String.valueOf(table.programme()))));

  /** That a message, or the one that it draws anew, is of a form, a round or a day of theirs. */
  private static final String OF_THEIRS =
      """
      coalesce(t.original, t.id) in (select m.id from message m
        where m.assessment_id::text = any(:subjects) or m.round_id::text = any(:subjects)
          or m.about = any(:subjects)
          or exists (select 1 from message_occasion o
            where o.message_id = m.id and o.subject = any(:subjects)))
      """;

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

  /**
   * Whoever sets a hold or erases somebody locks the same table first: they wait until this is
   * through, or this waits and then sees the hold.
   */
  @Override
  public int delete(Kind kind, LocalDate before, LocalDate today, int limit) {
    client.sql("lock table programme in row exclusive mode").update();
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
    var theirs =
        Stream.of(held, programmes, Rows.beneath(client, programmes))
            .flatMap(Stream::of)
            .toArray(String[]::new);
    return client
        .sql(sql.formatted(over.table(), over.condition() + free(kind, held)))
        .param("before", before)
        .param("people", held)
        .param("subjects", theirs)
        .param("programmes", programmes);
  }

  /**
   * That no hold covers it: it neither is about somebody held nor names them, nor does anything
   * that would go with it.
   */
  private static String free(Kind kind, String[] held) {
    if (held.length == 0) {
      return "";
    }
    var table = named(table(kind));
    var covered =
        Stream.of(
                table.concern().stream(),
                table.of(Use.TOPIC).map("t.%s = any(:subjects)"::formatted),
                kind == Kind.MESSAGES ? Stream.of(OF_THEIRS) : Stream.<String>empty())
            .flatMap(each -> each)
            .collect(joining(" or "));
    return Stream.concat(
            covered.isEmpty() ? Stream.empty() : Stream.of("(" + covered + ") is not true"),
            BENEATH.getOrDefault(kind, Map.of()).entrySet().stream()
                .flatMap(each -> namesNobodyHeld(each.getKey(), each.getValue()).stream()))
        .map(" and "::concat)
        .collect(joining());
  }

  private static Optional<String> namesNobodyHeld(String beneath, String owner) {
    return named(beneath)
        .mention()
        .map(
            mention ->
                "t.id not in (select %3$s from %1$s t where %2$s and %3$s is not null)"
                    .formatted(beneath, mention, owner));
  }

  private static Table named(String name) {
    return Catalogue.tables().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
