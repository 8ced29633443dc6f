package se.stegvis.persistence.training;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.TouchedProgrammes;

/** Touched programmes on PostgreSQL, whose triggers note them. */
final class PostgresTouchedProgrammes implements TouchedProgrammes {

  private final JdbcClient client;

  PostgresTouchedProgrammes(JdbcClient client) {
    this.client = client;
  }

  @Override
  public List<ProgrammeId> take(int limit) {
    return client
        .sql(
            """
            with taken as (
              delete from touched_programme where id in (
                select id from touched_programme order by id limit ? for update skip locked)
              returning id, programme_id)
            select programme_id from taken group by programme_id order by min(id)
            """)
        .param(limit)
        .query((row, _) -> new ProgrammeId(row.getString("programme_id")))
        .list();
  }
}
