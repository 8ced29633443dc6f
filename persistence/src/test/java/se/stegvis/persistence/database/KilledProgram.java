package se.stegvis.persistence.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A program that is killed while its server runs, in the home folder of its argument. */
final class KilledProgram {

  static final int STATUS = 137;

  private KilledProgram() {}

  @SuppressWarnings("resource")
  static void main(String[] args) throws SQLException {
    var server = EmbeddedServer.start(Path.of(args[0]));
    try (var connection = DriverManager.getConnection(server.getJdbcUrl());
        var statement = connection.createStatement()) {
      statement.execute("create table kept as select 1 as number");
    }
    Runtime.getRuntime().halt(STATUS);
  }
}
