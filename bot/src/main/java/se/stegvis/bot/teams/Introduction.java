package se.stegvis.bot.teams;

import com.microsoft.bot.schema.Activity;
import java.util.function.Function;

/** What is thought of a caller by the headers alone, before what it brings is read. */
sealed interface Introduction permits Introduction.Heard, Refusal {

  /** What it brings may be read, and is judged by this. */
  record Heard(Function<Activity, Verdict> judge) implements Introduction {}
}
