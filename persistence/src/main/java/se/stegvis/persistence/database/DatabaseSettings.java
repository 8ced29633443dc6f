package se.stegvis.persistence.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the data are, as {@code STEGVIS_HOME}, {@code STEGVIS_DB_URL}, {@code STEGVIS_DB_USER} and
 * {@code STEGVIS_DB_PASSWORD} say.
 *
 * @param home the folder of the embedded server; null for {@code ~/.stegvis}
 * @param db the real server, if there is one
 */
@ConfigurationProperties("stegvis")
record DatabaseSettings(@Nullable Path home, @Nullable Server db) {

  record Server(@Nullable String url, @Nullable String user, @Nullable String password) {

    @Override
    public String toString() {
      return "Server[" + url + "]";
    }
  }

  Path homeOrDefault() {
    var chosen = home == null ? Path.of(System.getProperty("user.home"), ".stegvis") : home;
    return chosen.toAbsolutePath().normalize();
  }
}
