package se.stegvis.bot.admin;

import java.io.IOException;
import java.sql.SQLException;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/**
 * Writes into the log what went wrong and where, in types and places. An exception's own words may
 * hold what somebody wrote, or a token: they stay out, but for those of Stegvis, which hold ids.
 * Named in {@code application-serving.properties}.
 */
public final class WordlessTraces implements StackTracePrinter {

  private final StackTracePrinter printer =
      StandardStackTracePrinter.rootFirst().withFormatter(this::named);

  @Override
  public void printStackTrace(Throwable throwable, Appendable out) throws IOException {
    printer.printStackTrace(throwable, out);
  }

  private String named(Throwable throwable) {
    var type = throwable.getClass().getName();
    if (type.startsWith("se.stegvis.")) {
      return throwable.toString();
    }
    return throwable instanceof SQLException sql ? type + " " + sql.getSQLState() : type;
  }
}
