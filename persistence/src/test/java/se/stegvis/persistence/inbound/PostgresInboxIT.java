package se.stegvis.persistence.inbound;

import org.springframework.beans.factory.annotation.Autowired;
import se.stegvis.application.OnPostgres;
import se.stegvis.scheduler.inbound.Inbox;
import se.stegvis.scheduler.inbound.InboxContract;

@OnPostgres
final class PostgresInboxIT extends InboxContract {

  private final Inbox inbox;

  @Autowired
  PostgresInboxIT(Inbox inbox) {
    this.inbox = inbox;
  }

  @Override
  protected Inbox inbox() {
    return inbox;
  }
}
