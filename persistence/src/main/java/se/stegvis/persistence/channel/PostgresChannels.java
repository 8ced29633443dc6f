package se.stegvis.persistence.channel;

import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.scheduler.channel.Channel;
import se.stegvis.scheduler.channel.Channels;

/** Channels on PostgreSQL. */
final class PostgresChannels implements Channels {

  private final JdbcClient client;

  PostgresChannels(JdbcClient client) {
    this.client = client;
  }

  /** One statement, since Teams tells of an addition by two activities at the same moment. */
  @Override
  public void keep(Channel channel) {
    client
        .sql(
            """
            insert into channel (conversation_id, tenant_id, team_id, service_url, bot_id)
            values (?, ?, ?, ?, ?)
            on conflict (conversation_id) do update set tenant_id = excluded.tenant_id,
              team_id = excluded.team_id, service_url = excluded.service_url,
              bot_id = excluded.bot_id
            """)
        .params(
            channel.conversation(),
            channel.tenant(),
            channel.team(),
            channel.serviceUrl(),
            channel.bot())
        .update();
  }

  @Override
  public void forget(String tenant, String team) {
    client
        .sql("delete from channel where tenant_id = ? and team_id = ?")
        .params(tenant, team)
        .update();
  }

  @Override
  public void forget(Channel channel) {
    client
        .sql("delete from channel where conversation_id = ?")
        .param(channel.conversation())
        .update();
  }
}
