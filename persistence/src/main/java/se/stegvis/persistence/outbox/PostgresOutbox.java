package se.stegvis.persistence.outbox;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.matter.MatterId;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Content.Digest;
import se.stegvis.scheduler.outbox.Content.Matters;
import se.stegvis.scheduler.outbox.Content.MattersAsked;
import se.stegvis.scheduler.outbox.Content.OfAssessment;
import se.stegvis.scheduler.outbox.Content.OfMatter;
import se.stegvis.scheduler.outbox.Content.OfPlacement;
import se.stegvis.scheduler.outbox.Content.OfPlan;
import se.stegvis.scheduler.outbox.Content.OfRound;
import se.stegvis.scheduler.outbox.Content.Reach;
import se.stegvis.scheduler.outbox.Content.Redraw;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.PlacementId;

/** The outbox on PostgreSQL: whoever claims skips what another claimer has in its hands. */
final class PostgresOutbox implements Outbox {

  /**
   * A person's oldest message that may go goes first, and the next not until it is settled. The
   * first step is materialized since the planner might otherwise run it more than once, and claim
   * more than the limit.
   */
  private static final String CLAIM =
      """
      with claimable as materialized (
        select m.id, m.in_flight from message m
        where m.state = 'PENDING' and m.not_before <= :now
          and (m.lease_until is null or m.lease_until <= clock_timestamp())
          and not exists (
            select 1 from message older
            where older.person_id = m.person_id and older.state = 'PENDING'
              and older.arrival < m.arrival and older.not_before <= :now)
        order by m.not_before, m.arrival
        limit :limit
        for update skip locked),
      claimed as (
        update message m set attempt = m.attempt + 1,
          lease_until = clock_timestamp() + cast(:lease as interval)
        from claimable where m.id = claimable.id
        returning m.*, claimable.in_flight lost)
      select %s, m.lost from claimed m order by m.not_before, m.arrival
      """
          .formatted(MessageMapper.COLUMNS);

  private static final String INSERT =
      """
      insert into message (id, person_id, kind, morning, original, assessment_id, round_id, about,
        occasion, about_day, not_before, due, state, attempt, activity_id)
      values (:id, :person, :kind, :morning, :original, :assessment, :round, :about, :occasion,
        :aboutDay, :notBefore, :notBefore, :state, :attempt, :activityId)
      on conflict (coalesce(assessment_id::text, round_id::text, about), person_id, occasion,
          about_day)
        where kind not in ('DIGEST', 'REDRAW') do nothing
      """;

  /** Before the time at which somebody asked for their matters. */
  static final String ASKED = "ASKED-";

  private static final String SELECT =
      "select %s, false lost from message m ".formatted(MessageMapper.COLUMNS);
  private static final String DELIVERED_DIGESTS =
      SELECT + "where m.kind = 'DIGEST' and m.state = 'DELIVERED' ";
  private static final String NEWEST_FIRST = " order by m.morning desc, m.arrival desc ";

  private final JdbcClient client;
  private final JdbcOperations batches;
  private final TransactionOperations transaction;
  private final MessageMapper mapper = new MessageMapper();

  PostgresOutbox(JdbcClient client, JdbcOperations batches, TransactionOperations transaction) {
    this.client = client;
    this.batches = batches;
    this.transaction = transaction;
  }

  @Override
  public void add(Message message) {
    transaction.executeWithoutResult(
        _ -> {
          insert(message, about(message.content()));
          if (message.content() instanceof Digest digest) {
            insertOccasions(message.id(), digest.occasions());
          }
        });
  }

  /** What a message is about, in the columns of its kind. */
  private record About(
      String kind,
      @Nullable LocalDate morning,
      @Nullable UUID original,
      @Nullable UUID assessment,
      @Nullable UUID round,
      @Nullable String other,
      @Nullable String occasion,
      @Nullable LocalDate day) {

    static About other(String kind, String about, String occasion, LocalDate day) {
      return new About(kind, null, null, null, null, about, occasion, day);
    }
  }

  private static About about(Content content) {
    return switch (content) {
      case Digest digest ->
          new About("DIGEST", digest.morning(), null, null, null, null, null, null);
      case Redraw redraw ->
          new About("REDRAW", null, redraw.original().value(), null, null, null, null, null);
      case OfAssessment(var assessment, var occasion, var day) ->
          new About("ASSESSMENT", null, null, assessment.value(), null, null, occasion.name(), day);
      case OfRound(var round, var news, var day) ->
          new About("ROUND", null, null, null, round.value(), null, news.name(), day);
      case OfMatter(var matter, var news, var day) ->
          About.other("MATTER", matter.toString(), news.name(), day);
      case Matters(var morning) -> About.other("MATTERS", "-", "MORNING", morning);
      case MattersAsked(var at) ->
          About.other("MATTERS", "-", ASKED + at.toLocalTime(), at.toLocalDate());
      case OfPlan(var plan, var news, var day) ->
          About.other("PLAN", plan.toString(), news.name(), day);
      case Reach(var monday) -> About.other("REACH", "-", "WEEK", monday);
      case OfPlacement(var placement, var news, var day) ->
          About.other("PLACEMENT", placement.value(), news.name(), day);
    };
  }

  private void insert(Message message, About about) {
    client
        .sql(INSERT)
        .param("id", message.id().value())
        .param("person", message.to().value())
        .param("kind", about.kind())
        .param("morning", about.morning())
        .param("original", about.original())
        .param("assessment", about.assessment())
        .param("round", about.round())
        .param("about", about.other())
        .param("occasion", about.occasion())
        .param("aboutDay", about.day())
        .param("notBefore", message.notBefore().atOffset(UTC))
        .param("state", message.state().name())
        .param("attempt", message.attempt())
        .param("activityId", message.activityId())
        .update();
  }

  private void insertOccasions(MessageId message, List<ObligationKey> occasions) {
    var rows = new ArrayList<Object[]>();
    for (var key : occasions) {
      rows.add(
          new Object[] {
            message.value(), rows.size(), key.rule().value(), key.subject(), key.occurrence()
          });
    }
    batches.batchUpdate(
        "insert into message_occasion (message_id, position, rule, subject, occurrence)"
            + " values (?, ?, ?, ?, ?)",
        rows);
  }

  @Override
  public List<Message> claim(Instant now, Duration lease, int limit) {
    return client
        .sql(CLAIM)
        .param("now", now.atOffset(UTC))
        .param("lease", lease.toString())
        .param("limit", limit)
        .query(mapper)
        .list();
  }

  @Override
  public boolean begin(MessageId id, int attempt) {
    return client
            .sql(
                """
                update message set in_flight = true
                where id = ? and attempt = ? and state = 'PENDING'
                  and lease_until > clock_timestamp()
                """)
            .params(id.value(), attempt)
            .update()
        == 1;
  }

  @Override
  public boolean settle(Message claimed, Outcome outcome, Instant now) {
    var written =
        switch (outcome) {
          case Outcome.Delivered delivered -> deliver(claimed, delivered, now);
          case Outcome.Impossible impossible ->
              finish(claimed, "IMPOSSIBLE", now, impossible.cause());
          case Outcome.Withdrawn withdrawn -> finish(claimed, "WITHDRAWN", now, withdrawn.cause());
          case Outcome.Stopped(_, var cause) ->
              finish(claimed, "IMPOSSIBLE", now, Outcome.Impossible.stopped(cause).cause());
          case Outcome.Gone(var cause) ->
              finish(claimed, "IMPOSSIBLE", now, Outcome.Impossible.gone(cause).cause());
          case Outcome.TryLater later -> putOff(claimed, later);
          case Outcome.Uncertain uncertain -> doubt(claimed, uncertain, now);
        };
    return written == 1;
  }

  /** What was sent in the place of a card that was there no more is drawn over from then on. */
  private int deliver(Message claimed, Outcome.Delivered delivered, Instant now) {
    return client
        .sql(
            """
            with delivered as (
              update message set state = 'DELIVERED', settled_at = :now, cause = null,
                activity_id = :activityId, way = :way, lease_until = null, in_flight = false
              where id = :id and attempt = :attempt and state = 'PENDING'
              returning original, activity_id),
            replaced as (
              update message m set activity_id = d.activity_id
              from delivered d
              where m.id = d.original and m.activity_id is distinct from d.activity_id)
            select count(*) from delivered
            """)
        .param("now", now.atOffset(UTC))
        .param("activityId", delivered.activityId())
        .param("way", delivered.way().name())
        .param("id", claimed.id().value())
        .param("attempt", claimed.attempt())
        .query(Integer.class)
        .single();
  }

  private int finish(Message claimed, String state, Instant now, String cause) {
    return client
        .sql(
            """
            update message set state = :state, settled_at = :now, cause = :cause,
              activity_id = null, lease_until = null, in_flight = false
            where id = :id and attempt = :attempt and state = 'PENDING'
            """)
        .param("state", state)
        .param("now", now.atOffset(UTC))
        .param("cause", cause)
        .param("id", claimed.id().value())
        .param("attempt", claimed.attempt())
        .update();
  }

  private int putOff(Message claimed, Outcome.TryLater later) {
    return client
        .sql(
            """
            update message set not_before = :when, cause = :cause, lease_until = null,
              in_flight = false, due = case when :inPeace then :when else due end
            where id = :id and attempt = :attempt and state = 'PENDING'
            """)
        .param("when", later.when().atOffset(UTC))
        .param("cause", later.cause())
        .param("inPeace", later.isInPeace())
        .param("id", claimed.id().value())
        .param("attempt", claimed.attempt())
        .update();
  }

  /** Of the two kinds of doubt each has its own limit. */
  private int doubt(Message claimed, Outcome.Uncertain uncertain, Instant now) {
    var count = uncertain.isInterrupted() ? "interrupted" : "unheard";
    return client
        .sql(
            """
            update message set %1$s = %1$s + 1, cause = :cause, lease_until = null,
              in_flight = false,
              state = case when %1$s < :again then 'PENDING' else 'UNCERTAIN' end,
              settled_at = case when %1$s < :again then null else :now end,
              not_before = case when %1$s < :again then :when else not_before end
            where id = :id and attempt = :attempt and state = 'PENDING'
            """
                .formatted(count))
        .param("cause", uncertain.cause())
        .param("again", uncertain.againAtMost())
        .param("now", now.atOffset(UTC))
        .param("when", uncertain.again().atOffset(UTC))
        .param("id", claimed.id().value())
        .param("attempt", claimed.attempt())
        .update();
  }

  @Override
  public Optional<Message> find(MessageId id) {
    return client.sql(SELECT + "where m.id = ?").param(id.value()).query(mapper).optional();
  }

  @Override
  public Optional<Message> latestDigest(PersonId person) {
    return client
        .sql(DELIVERED_DIGESTS + "and m.person_id = ?" + NEWEST_FIRST + "limit 1")
        .param(person.value())
        .query(mapper)
        .optional();
  }

  @Override
  public List<Message> deliveredBecauseOf(ObligationKey obligation) {
    return client
        .sql(
            DELIVERED_DIGESTS
                + """
                and m.id in (select message_id from message_occasion
                  where rule = ? and subject = ? and occurrence = ?)
                """
                + NEWEST_FIRST)
        .params(obligation.rule().value(), obligation.subject(), obligation.occurrence())
        .query(mapper)
        .list();
  }

  @Override
  public List<Message> deliveredAbout(AssessmentId assessment) {
    return client
        .sql(
            SELECT
                + """
                where m.assessment_id = ? and m.state = 'DELIVERED'
                order by m.arrival desc
                """)
        .param(assessment.value())
        .query(mapper)
        .list();
  }

  @Override
  public List<Message> deliveredAbout(MatterId matter) {
    return deliveredAbout("MATTER", matter.toString());
  }

  @Override
  public List<Message> deliveredAbout(PlanId plan) {
    return deliveredAbout("PLAN", plan.toString());
  }

  @Override
  public List<Message> deliveredAbout(PlacementId placement) {
    return deliveredAbout("PLACEMENT", placement.value());
  }

  private List<Message> deliveredAbout(String kind, String about) {
    return client
        .sql(
            SELECT
                + """
                where m.kind = ? and m.about = ? and m.state = 'DELIVERED'
                order by m.arrival desc
                """)
        .params(kind, about)
        .query(mapper)
        .list();
  }

  @Override
  public Map<PersonId, LocalDate> unreachable(Collection<PersonId> people) {
    return days(
        """
        select m.person_id, min(m.not_before at time zone 'Europe/Stockholm')::date since
        from message m
        where m.person_id = any(?) and m.state = 'IMPOSSIBLE' and m.kind <> 'REDRAW'
          and m.cause ~ '%s'
          and not exists (
            select 1 from message later
            where later.person_id = m.person_id and later.state = 'DELIVERED'
              and later.arrival > m.arrival)
        group by m.person_id
        """
            .formatted(Outcome.Impossible.UNREACHED),
        people);
  }

  @Override
  public Map<PersonId, LocalDate> mailed(Collection<PersonId> people) {
    return days(
        """
        select m.person_id, min(m.not_before at time zone 'Europe/Stockholm')::date since
        from message m
        where m.person_id = any(?) and m.state = 'DELIVERED' and m.way = 'MAIL'
          and not exists (
            select 1 from message later
            where later.person_id = m.person_id and later.state = 'DELIVERED'
              and later.way = 'TEAMS' and later.arrival > m.arrival)
        group by m.person_id
        """,
        people);
  }

  /** The days that a query has for people whom it is given. */
  private Map<PersonId, LocalDate> days(String sql, Collection<PersonId> people) {
    return client
        .sql(sql)
        .param(people.stream().map(PersonId::value).toArray(String[]::new))
        .query(
            (row, _) ->
                Map.entry(
                    new PersonId(row.getString("person_id")),
                    row.getObject("since", LocalDate.class)))
        .list()
        .stream()
        .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public Optional<Instant> waitingSince(Instant now) {
    return client
        .sql("select min(due) from message where state = 'PENDING' and due <= ?")
        .param(now.atOffset(UTC))
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  @Override
  public Instant now() {
    return client.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
  }

  @Override
  public long pending() {
    return count("PENDING");
  }

  @Override
  public long uncertain() {
    return count("UNCERTAIN");
  }

  /** In a state that few are in. */
  private long count(String state) {
    return client
        .sql("select count(*) from message where state = '%s'".formatted(state))
        .query(Long.class)
        .single();
  }
}
