package se.stegvis.bot.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The embedded PostgreSQL in processes of its own, which can be killed all at once and started
 * again on the same data and port.
 */
final class DatabaseServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Path data;
  private final Path log;
  private final ConfigurableApplicationContext context;
  private final JdbcConnectionDetails details;
  private final List<String> command = new ArrayList<>();

  DatabaseServer(Path home) throws ReflectiveOperationException, IOException {
    data = home.resolve("postgres");
    log = home.resolve("postgres.log");
    context =
        new SpringApplicationBuilder(
                // The compiler of this module has never heard of persistence.
                Class.forName("se.stegvis.persistence.database.DatabaseConfiguration"))
            .web(WebApplicationType.NONE)
            .properties("stegvis.home=" + home, "stegvis.db.url=")
            .run();
    details = context.getBean(JdbcConnectionDetails.class);
    var info = postmaster().info();
    if ("root".equals(System.getProperty("user.name"))) {
      // PostgreSQL does not run as root; as the library does, root becomes nobody.
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(info.command().orElseThrow());
    command.addAll(List.of(info.arguments().orElseThrow()));
  }

  List<String> arguments() {
    return List.of(
        "--stegvis.db.url=" + details.getJdbcUrl(),
        "--stegvis.db.user=" + details.getUsername(),
        "--stegvis.db.password=");
  }

  JdbcClient client() {
    return JdbcClient.create(
        new DriverManagerDataSource(
            String.valueOf(details.getJdbcUrl()),
            String.valueOf(details.getUsername()),
            String.valueOf(details.getPassword())));
  }

  private ProcessHandle postmaster() throws IOException {
    var pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
    return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
  }

  /** Closes all connections but its own. */
  void cutConnections() {
    client()
        .sql(
            """
            select pg_terminate_backend(pid) from pg_stat_activity
            where backend_type = 'client backend' and pid <> pg_backend_pid()
            """)
        .query()
        .listOfRows();
  }

  /** Kills the server and all that it has started, as a power cut does. */
  void kill() throws IOException {
    var postmaster = postmaster();
    var all = new ArrayList<>(postmaster.descendants().toList());
    all.addFirst(postmaster);
    all.forEach(ProcessHandle::destroyForcibly);
    Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(20))
        .until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
  }

  /** Starts it again; returns when it takes connections. */
  void start() throws IOException {
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
    Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(100))
        .until(this::takesConnections);
  }

  private boolean takesConnections() {
    try (var connection =
        DriverManager.getConnection(
            String.valueOf(details.getJdbcUrl()), String.valueOf(details.getUsername()), "")) {
      return connection.isValid(1);
    } catch (SQLException _) {
      return false;
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
