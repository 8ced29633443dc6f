package se.stegvis.bot.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import se.stegvis.bot.BadInput;

class WordlessTracesTest {

  private final WordlessTraces traces = new WordlessTraces();

  @Test
  void tellWhatWentWrongAndWhereInNoWordsOfOthers() throws IOException {
    var cause = new SQLException("Key (name)=(Anna Lind) already exists", "23505");

    var written = written(new IllegalStateException("Anna Lind could not be stored", cause));

    assertThat(written)
        .contains("java.lang.IllegalStateException", "java.sql.SQLException 23505")
        .contains("WordlessTracesTest.tellWhatWentWrongAndWhereInNoWordsOfOthers")
        .doesNotContain("Anna");
  }

  @Test
  void tellWhatOurOwnSay() throws IOException {
    assertThat(written(new BadInput("no file roster.json"))).contains("no file roster.json");
  }

  private String written(Throwable fault) throws IOException {
    var out = new StringBuilder();
    traces.printStackTrace(fault, out);
    return out.toString();
  }
}
