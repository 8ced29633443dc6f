package se.stegvis.bot.mail;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.stegvis.scheduler.delivery.MailUnits;
import se.stegvis.scheduler.training.UnitId;

/**
 * Whether and from whom e-mail is sent; from the environment as {@code STEGVIS_MAIL_…}. The server
 * is named by Spring's own {@code spring.mail}.
 *
 * @param units ids of the units that allow it, or {@code *} for all; none for no e-mail at all
 * @param from the sender's address
 * @param rate how many a minute a node sends at most
 */
@ConfigurationProperties("stegvis.mail")
record MailProperties(
    @DefaultValue List<String> units, @DefaultValue("") String from, @DefaultValue("30") int rate) {

  private static final String ALL = "*";

  MailProperties {
    units = units.stream().map(String::strip).filter(unit -> !unit.isEmpty()).toList();
    from = from.strip();
    if (rate < 1) {
      throw new IllegalArgumentException("stegvis.mail.rate must be 1 a minute or more: " + rate);
    }
  }

  boolean isWanted() {
    return !units.isEmpty();
  }

  MailUnits allowing() {
    if (units.contains(ALL)) {
      return new MailUnits.All();
    }
    Set<UnitId> ids = units.stream().map(UnitId::new).collect(Collectors.toUnmodifiableSet());
    return new MailUnits.These(ids);
  }
}
