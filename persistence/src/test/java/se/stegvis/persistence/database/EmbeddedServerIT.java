package se.stegvis.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedServerIT {

  @TempDir private Path home;

  @Test
  void dataSurviveARestart() throws Exception {
    try (var server = EmbeddedServer.start(home)) {
      run(server, "create table kept as select 'still here' as text");
    }
    try (var server = EmbeddedServer.start(home)) {
      assertThat(ask(server, "select text from kept")).isEqualTo("still here");
    }
  }

  @Test
  void commitsReachTheDisk() throws Exception {
    try (var server = EmbeddedServer.start(home)) {
      assertThat(ask(server, "show fsync")).isEqualTo("on");
      assertThat(ask(server, "show synchronous_commit")).isEqualTo("on");
    }
  }

  @Test
  void aHomeInUseIsRefusedWithWhatToDo() throws Exception {
    try (var _ = EmbeddedServer.start(home)) {
      assertThatThrownBy(() -> EmbeddedServer.start(home))
          .isInstanceOf(HomeInUseException.class)
          .hasMessageContaining(home.toString())
          .hasMessageContaining("STEGVIS_HOME");
    }
  }

  @Test
  void aFileLeftByAKilledServerIsNoHindrance() throws Exception {
    try (var server = EmbeddedServer.start(home)) {
      run(server, "create table kept as select 1 as number");
    }
    // As after a restart of the machine: the number belongs to somebody else now.
    leavePostmasterFile(ProcessHandle.current().pid());

    try (var server = EmbeddedServer.start(home)) {
      assertThat(ask(server, "select number from kept")).isEqualTo("1");
    }
  }

  @Test
  void aServerLeftBehindByAKilledProgramIsStopped() throws Exception {
    var killed =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledProgram.class.getName(),
                home.toString())
            .redirectErrorStream(true)
            .redirectOutput(Redirect.DISCARD)
            .start();
    assertThat(killed.waitFor()).isEqualTo(KilledProgram.STATUS);
    assertThat(home.resolve("postgres/postmaster.pid")).exists();

    try (var server = EmbeddedServer.start(home)) {
      assertThat(ask(server, "select number from kept")).isEqualTo("1");
    }
  }

  private void leavePostmasterFile(long pid) throws IOException {
    var data = home.resolve("postgres");
    Files.write(
        data.resolve("postmaster.pid"), List.of(Long.toString(pid), data.toString(), "0", "5432"));
  }

  private static void run(EmbeddedServer server, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(server.getJdbcUrl());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(EmbeddedServer server, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(server.getJdbcUrl());
        var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }
}
