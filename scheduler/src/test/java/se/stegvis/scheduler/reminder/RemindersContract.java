package se.stegvis.scheduler.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.profile.RuleId;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.PersonId;

/** What every keeper of reminders does. It begins empty; the people anna and bo exist. */
public abstract class RemindersContract {

  private static final PersonId ANNA = new PersonId("anna");
  private static final PersonId BO = new PersonId("bo");
  private static final LocalDate DAY = LocalDate.of(2026, 7, 20);
  private static final LocalDate LAST = LocalDate.of(2026, 8, 1);
  private static final ObligationKey IUP = key("HAL-01");
  private static final ObligationKey TALK = key("HAL-13");

  protected abstract Reminders reminders();

  /** The id of some message to anna that exists. */
  protected abstract MessageId message();

  @Test
  void sameThingIsSaidOnce() {
    var reminder = new Reminder(IUP, LAST, "P14D");

    assertThat(reminders().say(ANNA, reminder, message(), DAY)).isTrue();
    assertThat(reminders().say(ANNA, reminder, message(), DAY.plusDays(1))).isFalse();
    assertThat(reminders().said(List.of(ANNA))).containsEntry(ANNA, Set.of(reminder));
  }

  @Test
  void anotherPersonStepDateOrObligationIsSaidAnew() {
    reminders().say(ANNA, new Reminder(IUP, LAST, "P14D"), message(), DAY);

    assertThat(say(BO, new Reminder(IUP, LAST, "P14D"))).isTrue();
    assertThat(say(ANNA, new Reminder(IUP, LAST, "P3D"))).isTrue();
    assertThat(say(ANNA, new Reminder(IUP, LAST.plusDays(1), "P14D"))).isTrue();
    assertThat(say(ANNA, new Reminder(TALK, LAST, "P14D"))).isTrue();
    assertThat(reminders().said(List.of(ANNA, BO)))
        .hasEntrySatisfying(ANNA, said -> assertThat(said).hasSize(4))
        .hasEntrySatisfying(BO, said -> assertThat(said).hasSize(1));
  }

  @Test
  void whatWasSaidToOthersIsNotTold() {
    say(ANNA, new Reminder(IUP, LAST, "P14D"));

    assertThat(reminders().said(List.of(BO)).getOrDefault(BO, Set.of())).isEmpty();
    assertThat(reminders().said(List.of())).isEmpty();
  }

  @Test
  void aSnoozeTakesThePlaceOfTheEarlierOneForTheSameObligation() {
    reminders().snooze(new Snooze(ANNA, IUP, DAY.plusDays(1)));
    reminders().snooze(new Snooze(ANNA, TALK, DAY.plusDays(2)));
    reminders().snooze(new Snooze(BO, IUP, DAY.plusDays(3)));
    reminders().snooze(new Snooze(ANNA, IUP, DAY.plusDays(7)));

    assertThat(reminders().snoozes(List.of(ANNA)))
        .containsExactlyInAnyOrder(
            new Snooze(ANNA, IUP, DAY.plusDays(7)), new Snooze(ANNA, TALK, DAY.plusDays(2)));
  }

  @Test
  void aPreferenceTakesThePlaceOfTheEarlierOne() {
    reminders().prefer(new Preference(ANNA, Language.EN, DAY));
    reminders().prefer(new Preference(ANNA, Language.EN, null));
    reminders().prefer(new Preference(BO, null, DAY));

    assertThat(reminders().preferences(List.of(ANNA, new PersonId("eva"))))
        .containsOnlyKeys(ANNA)
        .containsValue(new Preference(ANNA, Language.EN, null));
    assertThat(reminders().preferences(List.of(BO))).containsValue(new Preference(BO, null, DAY));
  }

  private boolean say(PersonId person, Reminder reminder) {
    return reminders().say(person, reminder, message(), DAY);
  }

  private static ObligationKey key(String rule) {
    return new ObligationKey(new RuleId(rule), "p1", "1");
  }
}
