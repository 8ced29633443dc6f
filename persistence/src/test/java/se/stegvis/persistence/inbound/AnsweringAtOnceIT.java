package se.stegvis.persistence.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.application.OnPostgres;
import se.stegvis.scheduler.inbound.Answer;
import se.stegvis.scheduler.inbound.AnsweringOnce;
import se.stegvis.scheduler.inbound.AnsweringOnce.Answered;
import se.stegvis.scheduler.inbound.InboundKey;
import se.stegvis.scheduler.inbound.Inbox;

/** The same from Teams several times at once; each is a transaction of its own. */
@OnPostgres
final class AnsweringAtOnceIT {

  private static final Instant NOW = Instant.parse("2026-08-03T06:00:00Z");
  private static final InboundKey KEY = new InboundKey("tenant", "a:anna", "17");

  private final AnsweringOnce answering;
  private final Inbox inbox;
  private final JdbcClient client;

  @Autowired
  AnsweringAtOnceIT(Inbox inbox, JdbcClient client, TransactionOperations transactions) {
    this.inbox = inbox;
    this.client = client;
    this.answering = new AnsweringOnce(inbox, transactions);
  }

  @Test
  void isDoneOnceAndToldTheSame() throws Exception {
    var sends = new ArrayList<Callable<Answered>>();
    for (int number = 0; number < 8; number++) {
      var said = Answer.text("nr " + number);
      sends.add(() -> answering.answer(KEY, null, NOW, () -> effect(said)));
    }
    var answers = new ArrayList<Answered>();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var each : threads.invokeAll(sends)) {
        answers.add(each.get());
      }
    }
    assertThat(answers).extracting(Answered::answer).containsOnly(answers.getFirst().answer());
    assertThat(answers).filteredOn(each -> !each.again()).hasSize(1);
    assertThat(effects()).isOne();
  }

  @Test
  void whatFailsLeavesNeitherKeyNorEffect() {
    assertThatThrownBy(
            () ->
                answering.answer(
                    KEY,
                    null,
                    NOW,
                    () -> {
                      effect(Answer.SILENCE);
                      throw new IllegalStateException("fault");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(effects()).isZero();
    assertThat(inbox.answer(KEY)).isEmpty();
    assertThat(answering.answer(KEY, null, NOW, () -> Answer.text("Hej")).again()).isFalse();
  }

  private Answer effect(Answer said) {
    client
        .sql(
            """
            insert into person (id, name, language, qualifications)
            values (gen_random_uuid()::text, 'x', 'SV', '{}')
            """)
        .update();
    return said;
  }

  private int effects() {
    return client.sql("select count(*)::int from person").query(Integer.class).single();
  }
}
