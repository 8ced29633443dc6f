package se.stegvis.persistence.database;

import java.nio.file.Path;

/** Another process has the home folder: two servers on the same data would destroy them. */
final class HomeInUseException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  HomeInUseException(Path home) {
    super(
        "%s is in use by another Stegvis. Stop that one, or name another folder in STEGVIS_HOME, or a PostgreSQL server in STEGVIS_DB_URL."
            .formatted(home));
  }
}
