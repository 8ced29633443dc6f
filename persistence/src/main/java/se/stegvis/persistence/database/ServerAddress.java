package se.stegvis.persistence.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The address of a real server and the account to use there. */
record ServerAddress(String url, @Nullable String user, @Nullable String password)
    implements JdbcConnectionDetails {

  @Override
  public String getJdbcUrl() {
    return url;
  }

  @Override
  public @Nullable String getUsername() {
    return user;
  }

  @Override
  public @Nullable String getPassword() {
    return password;
  }

  @Override
  public String toString() {
    return "ServerAddress[" + url + "]";
  }
}
