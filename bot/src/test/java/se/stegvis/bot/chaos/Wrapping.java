package se.stegvis.bot.chaos;

import static org.quartz.CronScheduleBuilder.cronSchedule;
import static org.quartz.SimpleScheduleBuilder.repeatSecondlyForever;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.quartz.CronTrigger;
import org.quartz.SimpleTrigger;
import org.quartz.Trigger;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.stegvis.scheduler.delivery.Delivery;
import se.stegvis.scheduler.delivery.FirstContacts;
import se.stegvis.scheduler.delivery.Letter;
import se.stegvis.scheduler.delivery.Pace;
import se.stegvis.scheduler.inbound.AnswerDelivery;
import se.stegvis.scheduler.inbound.Inbox;
import se.stegvis.scheduler.inbound.PendingAnswer;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.reminder.Reminders;

/**
 * Sets points around the ports, and lets the ticks go by the harness' days. Nothing in the program
 * itself knows of it.
 */
final class Wrapping implements BeanPostProcessor {

  private static final int AS_FAST = 5;

  private final Points points;
  private final Marks marks;
  private final ChaosTime time;

  Wrapping(Points points, Marks marks, ChaosTime time) {
    this.points = points;
    this.marks = marks;
    this.time = time;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return switch (bean) {
      case Outbox outbox -> around(Outbox.class, outbox, this::beforeStore, this::afterOutbox);
      case Inbox inbox -> around(Inbox.class, inbox, this::beforeStore, this::afterInbox);
      case Reminders reminders ->
          around(Reminders.class, reminders, this::before, pass("say", "saying"));
      case Pace pace -> around(Pace.class, pace, this::before, pass("next", "turn"));
      case FirstContacts contacts ->
          around(FirstContacts.class, contacts, this::before, pass("meet", "met"));
      case Delivery delivery ->
          around(Delivery.class, delivery, this::before, pass("deliver", "sent"));
      case AnswerDelivery delivery ->
          around(AnswerDelivery.class, delivery, this::before, pass("deliver", "answered"));
      case CronTrigger trigger -> daily(trigger);
      case SimpleTrigger trigger -> often(trigger);
      default -> bean;
    };
  }

  private Trigger daily(CronTrigger trigger) {
    return trigger
        .getTriggerBuilder()
        .withSchedule(
            cronSchedule(time.cron())
                .inTimeZone(trigger.getTimeZone())
                .withMisfireHandlingInstructionFireAndProceed())
        .build();
  }

  private static Trigger often(SimpleTrigger trigger) {
    var seconds = (int) (trigger.getRepeatInterval() / 1000);
    return trigger
        .getTriggerBuilder()
        .withSchedule(
            repeatSecondlyForever(Math.max(1, seconds / AS_FAST))
                .withMisfireHandlingInstructionNextWithRemainingCount())
        .build();
  }

  /** What happens before a call; may change its arguments. */
  private interface Before {
    void call(String method, Object[] arguments);
  }

  /** What happens after a call. */
  private interface After {
    void call(String method, Object[] arguments, @Nullable Object result);
  }

  private void before(String method, Object[] arguments) {
    if (arguments.length == 1 && arguments[0] instanceof Letter letter) {
      points.pass("sending");
      arguments[0] = marks.on(letter);
    }
    if (arguments.length == 1 && arguments[0] instanceof PendingAnswer answer) {
      points.pass("answering");
      arguments[0] = marks.on(answer);
    }
  }

  /** Leases go by the database's clock, which is no faster than ours. */
  private void beforeStore(String method, Object[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i] instanceof Duration lease) {
        arguments[i] = lease.dividedBy(time.speed());
      }
    }
  }

  private After pass(String ofMethod, String point) {
    return (method, _, _) -> {
      if (method.equals(ofMethod)) {
        points.pass(point);
      }
    };
  }

  private void afterOutbox(String method, Object[] arguments, @Nullable Object result) {
    switch (method) {
      case "claim" -> {
        if (result instanceof Collection<?> claimed && !claimed.isEmpty()) {
          points.pass("claiming");
          afterCommit(() -> points.pass("claimed"));
        }
      }
      case "add" -> {
        if (((Message) arguments[0]).content() instanceof Content.Digest) {
          points.pass("planning");
          afterCommit(() -> points.pass("planned"));
        }
      }
      case "begin" -> points.pass("begun");
      case "settle" -> {
        var message = (Message) arguments[0];
        kept("MESSAGE", message.id(), message.attempt(), (Outcome) arguments[1], result);
        points.pass("settling");
      }
      default -> {}
    }
  }

  private void afterInbox(String method, Object[] arguments, @Nullable Object result) {
    switch (method) {
      case "enter" -> {
        if (Boolean.TRUE.equals(result)) {
          points.pass("entered");
        }
      }
      case "keep" -> {
        points.pass("keeping");
        afterCommit(() -> points.pass("kept"));
      }
      case "settle" -> {
        var answer = (PendingAnswer) arguments[0];
        var id = answer.key().activityId();
        kept("ANSWER", id, answer.attempt(), (Outcome) arguments[1], result);
        points.pass("answer-settling");
      }
      case "claim" -> {
        if (result instanceof Collection<?> claimed && !claimed.isEmpty()) {
          points.pass("answers-claiming");
        }
      }
      default -> {}
    }
  }

  private static void kept(
      String about, Object id, int attempt, Outcome outcome, @Nullable Object isOurs) {
    var what = outcome.getClass().getSimpleName();
    afterCommit(
        () -> Points.say("KEPT %s %s %d %s %s".formatted(about, id, attempt, what, isOurs)));
  }

  private static void afterCommit(Runnable then) {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              then.run();
            }
          });
    } else {
      then.run();
    }
  }

  private static <T> T around(Class<T> port, T bean, Before before, After after) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, arguments) -> call(bean, method, arguments, before, after)));
  }

  private static @Nullable Object call(
      Object bean, Method method, Object @Nullable [] given, Before before, After after)
      throws Throwable {
    var arguments = given == null ? new Object[0] : given;
    try {
      before.call(method.getName(), arguments);
      var result = method.invoke(bean, arguments);
      after.call(method.getName(), arguments, result);
      return result;
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }
}
