package se.stegvis.persistence.channel;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.scheduler.channel.Channel;
import se.stegvis.scheduler.channel.UnitCard;
import se.stegvis.scheduler.channel.UnitCards;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.UnitId;

/** The units' cards on PostgreSQL. A row comes into being when its card is claimed first. */
final class PostgresUnitCards implements UnitCards {

  /** What was drawn in another channel than the unit's present one is not on its card. */
  private static final String READY =
      """
      select u.id, u.name, h.conversation_id, h.team_id, h.tenant_id, h.service_url, h.bot_id,
        coalesce(c.attempt, 0) attempt,
        case when c.conversation_id = h.conversation_id then c.activity_id end activity_id,
        case when c.conversation_id = h.conversation_id then c.drawn end drawn,
        case when c.conversation_id = h.conversation_id then c.unheard else 0 end unheard,
        array(select r.person_id from unit_role r where r.unit_id = u.id
          and r.role in ('SR', 'KSR', 'OSR', 'ORSR', 'VC', 'CH')) leaders
      from unit u
      join channel h on h.conversation_id = u.alert_channel
      left join unit_card c on c.unit_id = u.id
      where (c.not_before is null or c.not_before <= :now)
        and (c.lease_until is null or c.lease_until <= clock_timestamp())
      order by u.arrival
      """;

  private static final String CLAIM =
      """
      insert into unit_card as c
        (unit_id, conversation_id, activity_id, drawn, unheard, not_before, lease_until, attempt)
      values (:unit, :conversation, :activity, :drawn, :unheard, null,
        clock_timestamp() + cast(:lease as interval), :attempt + 1)
      on conflict (unit_id) do update set conversation_id = excluded.conversation_id,
        activity_id = excluded.activity_id, drawn = excluded.drawn,
        unheard = excluded.unheard, not_before = null,
        lease_until = excluded.lease_until, attempt = excluded.attempt
      where c.attempt = :attempt and (c.not_before is null or c.not_before <= :now)
        and (c.lease_until is null or c.lease_until <= clock_timestamp())
      """;

  private final JdbcClient client;

  PostgresUnitCards(JdbcClient client) {
    this.client = client;
  }

  @Override
  public List<UnitCard> ready(Instant now) {
    return client.sql(READY).param("now", now.atOffset(UTC)).query((row, _) -> card(row)).list();
  }

  @Override
  public Optional<UnitCard> claim(UnitCard card, Instant now, Duration lease) {
    var claimed =
        client
            .sql(CLAIM)
            .param("unit", card.unit().value())
            .param("conversation", card.channel().conversation())
            .param("activity", card.activity())
            .param("drawn", card.drawn())
            .param("unheard", card.unheard())
            .param("lease", lease.toString())
            .param("now", now.atOffset(UTC))
            .param("attempt", card.attempt())
            .update();
    return claimed == 0
        ? Optional.empty()
        : Optional.of(
            new UnitCard(
                card.unit(),
                card.unitName(),
                card.channel(),
                card.leaders(),
                card.activity(),
                card.drawn(),
                card.unheard(),
                card.attempt() + 1));
  }

  @Override
  public void drawn(UnitCard claimed, @Nullable String activity, String drawn, Instant rest) {
    client
        .sql(
            """
            update unit_card set activity_id = :activity, drawn = :drawn, unheard = 0,
              not_before = :rest, lease_until = null
            where unit_id = :unit and attempt = :attempt
            """)
        .param("activity", activity)
        .param("drawn", drawn)
        .param("rest", rest.atOffset(UTC))
        .param("unit", claimed.unit().value())
        .param("attempt", claimed.attempt())
        .update();
  }

  @Override
  public void doubt(UnitCard claimed, Instant again) {
    rest(claimed, 1, again);
  }

  @Override
  public void putOff(UnitCard claimed, Instant rest) {
    rest(claimed, 0, rest);
  }

  private void rest(UnitCard claimed, int unheard, Instant until) {
    client
        .sql(
            """
            update unit_card set unheard = unheard + ?, not_before = ?, lease_until = null
            where unit_id = ? and attempt = ?
            """)
        .params(unheard, until.atOffset(UTC), claimed.unit().value(), claimed.attempt())
        .update();
  }

  private static UnitCard card(ResultSet row) throws SQLException {
    var leaders = (String[]) row.getArray("leaders").getArray();
    return new UnitCard(
        new UnitId(row.getString("id")),
        row.getString("name"),
        new Channel(
            row.getString("conversation_id"),
            row.getString("team_id"),
            row.getString("tenant_id"),
            row.getString("service_url"),
            row.getString("bot_id")),
        Arrays.stream(leaders).map(PersonId::new).collect(toUnmodifiableSet()),
        row.getString("activity_id"),
        row.getString("drawn"),
        row.getInt("unheard"),
        row.getInt("attempt"));
  }
}
