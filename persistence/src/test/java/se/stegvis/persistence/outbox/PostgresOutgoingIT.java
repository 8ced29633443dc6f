package se.stegvis.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.application.OnPostgres;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.MessageState;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.outbox.Outgoing;
import se.stegvis.scheduler.outbox.Outgoing.Standing;
import se.stegvis.scheduler.roster.Rosters;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Roster;

@OnPostgres
final class PostgresOutgoingIT {

  private static final PersonId ANNA = new PersonId("anna");
  private static final Instant BACKUP = Instant.parse("2026-07-20T02:00:00Z");
  private static final Instant LOST = Instant.parse("2026-07-22T09:00:00Z");
  private static final Instant NOW = Instant.parse("2026-07-22T12:00:00Z");

  private final Outgoing outgoing;
  private final Outbox outbox;
  private final Rosters rosters;
  private final JdbcClient client;

  @Autowired
  PostgresOutgoingIT(Outgoing outgoing, Outbox outbox, Rosters rosters, JdbcClient client) {
    this.outgoing = outgoing;
    this.outbox = outbox;
    this.rosters = rosters;
    this.client = client;
  }

  @BeforeEach
  void annaExists() {
    var anna = new Person(ANNA, "Namn", null, null, Language.SV, Set.of());
    rosters.store(new Roster(List.of(anna), List.of(), List.of()));
  }

  @AfterEach
  void nothingIsHeld() {
    outgoing.release(Instant.EPOCH, NOW);
  }

  @Test
  void messagesMayLeaveADatabaseThatIsWhereItWas() {
    assertThat(outgoing.isOpen(NOW)).isTrue();
    assertThat(outgoing.standing()).isEqualTo(new Standing(null, 0, null));
  }

  @Test
  void aDatabaseRestoredIntoAnotherHoldsThem() {
    client.sql("update outgoing set database = database + 1").update();

    assertThat(outgoing.isOpen(NOW)).isFalse();
    assertThat(outgoing.isOpen(NOW.plusSeconds(5))).isFalse();
    assertThat(outgoing.standing().heldSince()).isEqualTo(NOW);
  }

  @Test
  void aDatabaseRestoredIntoAnotherServerHoldsThem() {
    client.sql("update outgoing set server = server + 1").update();

    assertThat(outgoing.isOpen(NOW)).isFalse();
  }

  @Test
  void aDumpLoadedOverWhatWasThereHoldsThem() {
    client.sql("create table loaded (like outgoing including all)").update();
    client.sql("insert into loaded select * from outgoing").update();
    client.sql("drop table outgoing").update();
    client.sql("alter table loaded rename to outgoing").update();

    assertThat(outgoing.isOpen(NOW)).isFalse();
    outgoing.release(LOST, NOW);
    assertThat(outgoing.isOpen(NOW)).isTrue();
  }

  @Test
  void aReleasedDatabaseIsAtHomeWhereItIs() {
    client.sql("update outgoing set server = server + 1, database = database + 1").update();
    assertThat(outgoing.isOpen(NOW)).isFalse();

    outgoing.release(LOST, NOW);

    assertThat(outgoing.isOpen(NOW)).isTrue();
    assertThat(outgoing.standing().heldSince()).isNull();
  }

  @Test
  void whatWasToBeSaidBeforeTheLossIsWithdrawnAndTheRestGoes() {
    var beforeBackup = add(digest(20, BACKUP));
    var sinceBackup = add(digest(21, LOST));
    var sinceLoss = add(digest(22, LOST.plusSeconds(1)));
    outgoing.hold(NOW);
    assertThat(outgoing.standing()).isEqualTo(new Standing(NOW, 3, BACKUP));

    assertThat(outgoing.release(LOST, NOW)).isEqualTo(2);

    assertThat(state(beforeBackup)).isEqualTo(MessageState.WITHDRAWN);
    assertThat(state(sinceBackup)).isEqualTo(MessageState.WITHDRAWN);
    assertThat(state(sinceLoss)).isEqualTo(MessageState.PENDING);
  }

  @Test
  void whatWasOnItsWayWhenTheOldDatabaseDiedIsWithdrawnToo() {
    var begun = add(digest(20, BACKUP));
    var claimed = outbox.claim(NOW, Duration.ofMinutes(5), 10).getFirst();
    assertThat(outbox.begin(begun.id(), claimed.attempt())).isTrue();

    assertThat(outgoing.release(LOST, NOW)).isEqualTo(1);

    assertThat(state(begun)).isEqualTo(MessageState.WITHDRAWN);
  }

  @Test
  void aCardThatIsDrawnOverIsNotWithdrawn() {
    var digest = add(digest(20, BACKUP));
    var redraw = add(Message.pending(ANNA, new Content.Redraw(digest.id()), BACKUP));

    assertThat(outgoing.release(LOST, NOW)).isEqualTo(1);

    assertThat(state(redraw)).isEqualTo(MessageState.PENDING);
  }

  private Message add(Message message) {
    outbox.add(message);
    return message;
  }

  private MessageState state(Message message) {
    return outbox.find(message.id()).orElseThrow().state();
  }

  private static Message digest(int day, Instant notBefore) {
    return Message.pending(
        ANNA, new Content.Digest(LocalDate.of(2026, 7, day), List.of()), notBefore);
  }
}
