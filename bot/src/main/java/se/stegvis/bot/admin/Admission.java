package se.stegvis.bot.admin;

import java.util.Set;
import org.springframework.http.HttpStatus;
import se.stegvis.scheduler.privacy.Actor;

/** Whether somebody is let in. */
sealed interface Admission {

  record Admitted(Actor.Entra who, Set<AdminRole> roles) implements Admission {
    public Admitted {
      roles = Set.copyOf(roles);
    }

    /** Those who administer may everything, those who read may look. */
    boolean may(boolean onlyLooks) {
      return roles.contains(AdminRole.ADMIN) || (onlyLooks && roles.contains(AdminRole.READER));
    }
  }

  /**
   * Not.
   *
   * @param reason one word
   */
  record Refused(HttpStatus status, String reason) implements Admission {}
}
