package se.stegvis.scheduler.quartz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quartz.JobExecutionContext;
import se.stegvis.scheduler.delivery.RelayingOutbox;
import se.stegvis.scheduler.delivery.SecondWay;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.InMemoryConversations;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.outbox.Outgoing;
import se.stegvis.scheduler.reminder.Office;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.PersonId;

class RelayTickTest {

  private static final Instant NOW = Instant.parse("2026-08-17T06:00:00Z");

  private final Office office =
      new Office(Given.programme("p1").of("anna").startingOn("2026-07-31").toRoster());
  private final Gate gate = new Gate();
  private final RelayTick tick = new RelayTick(relaying(), gate, Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void claimsNothingWhileWhatGoesOutIsHeld() {
    office.outbox.add(digest());
    gate.isOpen = false;
    tick.execute(context());
    assertThat(office.outbox.pending()).isEqualTo(1);
    assertThat(office.outbox.all()).extracting(Message::attempt).containsExactly(0);
  }

  @Test
  void claimsNothingMoreOnceWhatGoesOutIsHeld() {
    for (int i = 0; i < 20; i++) {
      office.outbox.add(digest("p" + i));
    }
    gate.opensOnce = true;
    tick.execute(context());
    assertThat(office.outbox.pending()).isBetween(1L, 19L);
  }

  @Test
  void relaysWhenItIsReleased() {
    office.outbox.add(digest());
    tick.execute(context());
    assertThat(office.outbox.pending()).isZero();
  }

  @Test
  void claimsNothingMoreOnceItIsInterrupted() {
    office.outbox.add(digest());
    tick.interrupt();
    tick.execute(context());
    assertThat(office.outbox.pending()).isEqualTo(1);
    assertThat(office.outbox.all()).extracting(Message::attempt).containsExactly(0);
  }

  private RelayingOutbox relaying() {
    var conversations = new InMemoryConversations();
    return office.relaying(
        conversations,
        office.letters(conversations),
        _ -> new Outcome.Delivered(null),
        Office.nobodyIsMet(),
        SecondWay.none());
  }

  private static Message digest() {
    return digest("anna");
  }

  private static Message digest(String person) {
    return Message.pending(
        new PersonId(person), new Content.Digest(LocalDate.of(2026, 8, 17), List.of()), NOW);
  }

  /** Of no matter to the tick. */
  private static JobExecutionContext context() {
    return (JobExecutionContext)
        Proxy.newProxyInstance(
            RelayTickTest.class.getClassLoader(),
            new Class<?>[] {JobExecutionContext.class},
            (_, method, _) -> {
              throw new UnsupportedOperationException(method.getName());
            });
  }

  private static final class Gate implements Outgoing {

    private boolean isOpen = true;
    private boolean opensOnce;

    @Override
    public boolean isOpen(Instant now) {
      var open = isOpen;
      isOpen = open && !opensOnce;
      return open;
    }

    @Override
    public void hold(Instant now) {
      isOpen = false;
    }

    @Override
    public int release(Instant saidUntil, Instant now) {
      isOpen = true;
      return 0;
    }

    @Override
    public Standing standing() {
      return new Standing(isOpen ? null : NOW, 0, null);
    }
  }
}
