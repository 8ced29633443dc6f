package se.stegvis.persistence.round;

import static java.time.ZoneOffset.UTC;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.assessment.RoundId;
import se.stegvis.scheduler.round.Round;
import se.stegvis.scheduler.round.Rounds;
import se.stegvis.scheduler.training.ProgrammeId;

/** Rounds on PostgreSQL; whoever holds one keeps its row locked. */
final class PostgresRounds implements Rounds {

  private static final String SELECT = "select %s from round r ".formatted(RoundMapper.COLUMNS);

  private static final String INSERT =
      """
      insert into round (id, kind, form_version, scale, programme_id, trainee_id, begun_by_id,
        begun_at, own_form, state, collecting_since, compiled_by_id, compiled_on, outcome, summary,
        tally, talk)
      values (:id, :kind, :version, :scale, :programme, :trainee, :begunBy, :begun, :own, :state,
        :since, :compiledBy, :compiledOn, :outcome, :summary, :tally::jsonb, :talk)
      on conflict do nothing
      """;

  private static final String UPDATE =
      """
      update round set state = :state, collecting_since = :since, compiled_by_id = :compiledBy,
        compiled_on = :compiledOn, outcome = :outcome, summary = :summary, tally = :tally::jsonb,
        talk = :talk
      where id = :id
      """;

  private final JdbcClient client;
  private final TransactionOperations transaction;
  private final RoundMapper mapper = new RoundMapper();

  PostgresRounds(JdbcClient client, TransactionOperations transaction) {
    this.client = client;
    this.transaction = transaction;
  }

  @Override
  public Optional<Round> find(RoundId id) {
    return client.sql(SELECT + "where r.id = ?").param(id.value()).query(mapper).optional();
  }

  /** Its raters are read once the lock is there: somebody else may have changed them meanwhile. */
  @Override
  public Optional<Round> hold(RoundId id) {
    var locked =
        client
            .sql("select 1 from round where id = ? for no key update")
            .param(id.value())
            .query(Integer.class)
            .optional();
    return locked.flatMap(_ -> find(id));
  }

  @Override
  public boolean add(Round round) {
    return Boolean.TRUE.equals(
        transaction.execute(
            _ -> {
              var added =
                  changing(INSERT, round)
                      .param("kind", round.kind().name())
                      .param("version", round.version())
                      .param("scale", round.scale() == null ? null : round.scale().value())
                      .param("programme", round.programme().value())
                      .param("trainee", round.trainee().value())
                      .param("begunBy", round.begunBy().value())
                      .param("begun", round.begun().atOffset(UTC))
                      .param("own", round.own().value())
                      .update();
              if (added == 1) {
                addRaters(round);
              }
              return added == 1;
            }));
  }

  @Override
  public void keep(Round round) {
    transaction.executeWithoutResult(
        _ -> {
          changing(UPDATE, round).update();
          client
              .sql("delete from round_rater where round_id = ?")
              .param(round.id().value())
              .update();
          addRaters(round);
        });
  }

  @Override
  public List<Round> of(ProgrammeId programme) {
    return client
        .sql(SELECT + "where r.programme_id = ? order by r.begun_at desc, r.id")
        .param(programme.value())
        .query(mapper)
        .list();
  }

  private void addRaters(Round round) {
    int position = 0;
    for (var rater : round.raters()) {
      client
          .sql(
              """
              insert into round_rater (round_id, position, person_id, profession, form)
              values (?, ?, ?, ?, ?)
              """)
          .params(
              round.id().value(),
              position++,
              rater.person().value(),
              rater.profession().name(),
              rater.form().value())
          .update();
    }
  }

  private JdbcClient.StatementSpec changing(String sql, Round round) {
    var state = round.state();
    var compilation = round.compilation().orElse(null);
    var outcome = compilation == null ? null : compilation.outcome();
    return client
        .sql(sql)
        .param("id", round.id().value())
        .param("state", name(state))
        .param("since", state instanceof Round.State.Collecting(var since) ? since : null)
        .param("compiledBy", compilation == null ? null : compilation.by().value())
        .param("compiledOn", compilation == null ? null : compilation.on())
        .param("outcome", outcome == null ? null : outcome.name())
        .param("summary", compilation == null ? null : compilation.summary())
        .param("tally", compilation == null ? null : RoundMapper.json(compilation.tally()))
        .param("talk", talk(state));
  }

  private static String name(Round.State state) {
    return switch (state) {
      case Round.State.Gathering _ -> "GATHERING";
      case Round.State.Collecting _ -> "COLLECTING";
      case Round.State.Compiled _ -> "COMPILED";
      case Round.State.Released _ -> "RELEASED";
    };
  }

  private static @Nullable LocalDate talk(Round.State state) {
    return state instanceof Round.State.Released(_, var talk) ? talk : null;
  }
}
