package se.stegvis.bot.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The app roles of the registration that open something here. */
enum AdminRole {
  /** All of it. */
  ADMIN("Stegvis.Admin"),
  /** What only reads. */
  READER("Stegvis.Reader");

  private final String value;

  AdminRole(String value) {
    this.value = value;
  }

  static Set<AdminRole> among(List<String> values) {
    return Arrays.stream(values())
        .filter(role -> values.contains(role.value))
        .collect(Collectors.toUnmodifiableSet());
  }
}
