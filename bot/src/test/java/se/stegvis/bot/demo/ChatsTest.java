package se.stegvis.bot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stegvis.bot.demo.ChatActivity.Content;
import se.stegvis.bot.demo.ChatActivity.Party;

class ChatsTest {

  private static final ChatId ANNA = new ChatId("anna");
  private static final LocalDateTime MORNING = LocalDateTime.parse("2026-07-20T08:00");

  private final List<ChatActivity> heard = new ArrayList<>();
  private final Chats chats = new Chats((_, activity) -> heard.add(activity));

  @Test
  void keepsWhatWasSaidInOrderAndTellsOfIt() {
    var first = say(ANNA, "hej");
    var second = say(ANNA, "status");

    assertThat(chats.of(ANNA)).containsExactly(first, second);
    assertThat(heard).containsExactly(first, second);
  }

  @Test
  void keepsChatsApart() {
    say(ANNA, "hej");

    assertThat(chats.of(new ChatId("bo"))).isEmpty();
  }

  @Test
  void forgetsTheOldestOfAFullChat() {
    var first = say(ANNA, "hej");
    for (int i = 0; i < 500; i++) {
      say(ANNA, "hej igen");
    }

    assertThat(chats.of(ANNA)).hasSize(500).doesNotContain(first);
  }

  @Test
  void aReplacedActivityKeepsItsPlace() {
    var first = say(ANNA, "hej");
    var second = say(ANNA, "status");

    var changed = chats.replace(ANNA, first.id(), old -> old.with(Content.plain("hejsan")));

    assertThat(changed)
        .hasValueSatisfying(
            activity -> {
              assertThat(activity.text()).isEqualTo("hejsan");
              assertThat(activity.edited()).isTrue();
              assertThat(chats.of(ANNA)).containsExactly(activity, second);
            });
  }

  @Test
  void whatIsNotThereIsNotReplaced() {
    assertThat(chats.replace(ANNA, "a1", old -> old)).isEmpty();
    assertThat(heard).isEmpty();
  }

  private ChatActivity say(ChatId chat, String text) {
    return chats.add(chat, Party.PERSON, Content.plain(text), MORNING);
  }
}
