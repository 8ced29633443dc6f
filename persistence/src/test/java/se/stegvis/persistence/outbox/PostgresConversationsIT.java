package se.stegvis.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.stegvis.application.OnPostgres;
import se.stegvis.scheduler.outbox.Conversations;
import se.stegvis.scheduler.outbox.ConversationsContract;
import se.stegvis.scheduler.roster.Rosters;
import se.stegvis.scheduler.training.SampleRoster;

@OnPostgres
final class PostgresConversationsIT extends ConversationsContract {

  private final Conversations conversations;
  private final Rosters rosters;

  @Autowired
  PostgresConversationsIT(Conversations conversations, Rosters rosters) {
    this.conversations = conversations;
    this.rosters = rosters;
  }

  @BeforeEach
  void peopleExist() {
    rosters.store(SampleRoster.roster());
  }

  /** The pool has ten connections; whoever kept one would be without after as many. */
  @Test
  void aLookOutsideATransactionKeepsNoConnection() {
    for (int look = 0; look < 20; look++) {
      assertThat(conversations.stopped(List.of(SampleRoster.ANNA))).isEmpty();
    }
  }

  @Override
  protected Conversations conversations() {
    return conversations;
  }
}
