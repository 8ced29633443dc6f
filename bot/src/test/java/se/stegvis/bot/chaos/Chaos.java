package se.stegvis.bot.chaos;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The chaos harness: two nodes that are killed, frozen and cut off from their database while people
 * write to them and mornings come, with a connector that answers badly. It writes down what it
 * sees; {@link Checker} decides.
 */
public final class Chaos implements AutoCloseable {

  private static final List<String> NODES = List.of("one", "two");
  private static final LocalDate FIRST = LocalDate.of(2026, 10, 21);
  private static final int SPEED = 10;
  private static final int RESERVED = 24;
  private static final int PAIRS_AT_ONCE = 6;
  private static final Duration STARTING = Duration.ofMinutes(2);
  private static final Duration DRAINING = Duration.ofMinutes(6);

  /** Before a day's end nothing is read of it. */
  private static final Duration MARGIN = Duration.ofSeconds(10);

  private final Settings settings;
  private final Path home;
  private final Journal journal;
  private final ChaosTime time;
  private final DatabaseServer database;
  private final FaultyConnector connector;
  private final Cast cast;
  private final Instant deadline;
  private final String classPath;
  private final AtomicInteger kills = new AtomicInteger();
  private final Map<String, NodeProcess> nodes = new ConcurrentHashMap<>();
  private final Map<String, Boolean> dieWhenTaken = new ConcurrentHashMap<>();

  /**
   * How a run is.
   *
   * @param most the run is ended after so long, with as many kills as there were
   */
  record Settings(
      int kills, long seed, Duration most, int daySeconds, int programmes, int databaseKills) {

    static Settings of(String[] args) {
      var kills = number(args, "kills", 200);
      var seed = number(args, "seed", Clock.systemUTC().millis());
      var minutes = number(args, "minutes", 60);
      var isShort = kills < 60;
      return new Settings(
          (int) kills,
          seed,
          Duration.ofMinutes(minutes),
          isShort ? 30 : 120,
          isShort ? 60 : 160,
          (int) Math.max(1, kills / 25));
    }

    /** What stands after a name and "=" among the arguments, if anything does. */
    private static long number(String[] args, String name, long otherwise) {
      return Arrays.stream(args)
          .filter(arg -> arg.startsWith(name + "="))
          .map(arg -> arg.substring(name.length() + 1).strip())
          .filter(value -> !value.isEmpty())
          .map(Long::valueOf)
          .findFirst()
          .orElse(otherwise);
    }
  }

  Chaos(Settings settings, Path home) throws IOException, ReflectiveOperationException {
    this.settings = settings;
    this.home = home;
    deadline = now().plus(settings.most());
    classPath = packed(home);
    journal = new Journal(Checking.journal(home));
    time = ChaosTime.begunBy(now(), FIRST, Duration.ofSeconds(settings.daySeconds()), SPEED);
    cast = new Cast(settings.programmes());
    connector = new FaultyConnector(journal, settings.seed(), this::diesWhenTaken);
    database = new DatabaseServer(home);
  }

  public static void main(String[] args) throws Exception {
    var settings = Settings.of(args);
    var home = Files.createTempDirectory("chaos");
    System.out.println(settings + ", journal and logs in " + home);
    try (var chaos = new Chaos(settings, home)) {
      chaos.run();
    }
    System.exit(Checking.tell(home) ? 0 : 1);
  }

  void run() throws Exception {
    journal.add(
        new Entry.Begun(
            now(),
            settings.seed(),
            settings.programmes(),
            RESERVED,
            time.begun(),
            FIRST,
            settings.daySeconds(),
            SPEED));
    takeIn();
    connector.begin();
    var load = new Load(journal, connector.url(), time, this::doors);
    var threads = new ArrayList<Thread>();
    for (var node : NODES) {
      threads.add(start("lives of " + node, () -> liveAndDie(node)));
    }
    var random = new SplittableRandom(settings.seed() + 10);
    var pairs = cast.pairs(RESERVED);
    var writing = new ArrayList<Thread>();
    for (int i = 0; i < PAIRS_AT_ONCE; i++) {
      var some =
          pairs.subList(i * pairs.size() / PAIRS_AT_ONCE, (i + 1) * pairs.size() / PAIRS_AT_ONCE);
      var seed = random.nextLong();
      writing.add(start("people " + i, () -> load.live(some, seed)));
    }
    hurtDatabase(random.split());
    for (var thread : threads) {
      thread.join();
    }
    connector.recover();
    load.end();
    for (var thread : writing) {
      thread.join();
    }
    var last = drain();
    for (var node : nodes.values()) {
      node.stop(Duration.ofSeconds(20));
    }
    journal.add(new Entry.Ended(now(), last));
    Checking.keep(home, Ending.read(database.client()));
  }

  private static Instant now() {
    return Clock.systemUTC().instant();
  }

  /** What a thread does; what it throws ends the run. */
  private interface Work {
    void run() throws Exception;
  }

  private static Thread start(String name, Work work) {
    return Thread.ofPlatform()
        .name(name)
        .daemon()
        .start(
            () -> {
              try {
                work.run();
              } catch (Exception e) {
                e.printStackTrace();
                System.exit(2);
              }
            });
  }

  // Nodes.

  private void takeIn() throws IOException, InterruptedException {
    var command = command("setup");
    command.addAll(1, List.of("-XX:ArchiveClassesAtExit=" + archive()));
    command.addAll(1, List.of("-Dchaos.takes-in=true", "-Dspring.quartz.auto-startup=false"));
    command.addAll(1, List.of("-Dchaos.connector=" + connector.url()));
    command.addAll(
        1, List.of("-Dchaos.programmes=" + settings.programmes(), "-Dchaos.reserved=" + RESERVED));
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("setup.log").toFile())
            .start();
    if (!process.waitFor(STARTING.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IllegalStateException("the roster was not taken in, see " + home);
    }
  }

  private List<String> command(String node) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx300m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Dchaos.node=" + node));
    if (Files.exists(archive())) {
      command.add("-XX:SharedArchiveFile=" + archive());
    }
    command.addAll(time.properties());
    command.addAll(List.of("-cp", classPath, ChaosNode.class.getName()));
    command.addAll(database.arguments());
    command.addAll(
        List.of(
            "--server.port=0",
            "--stegvis.teams.service-url=" + connector.url(),
            "--stegvis.teams.tenant-id=" + Cast.TENANT,
            "--stegvis.teams.read-timeout=2s",
            "--stegvis.teams.connect-timeout=1s",
            "--spring.quartz.properties.org.quartz.jobStore.clusterCheckinInterval=1000",
            "--spring.quartz.properties.org.quartz.jobStore.misfireThreshold=3000"));
    return command;
  }

  /** All as jars, so that their classes can be archived and a node starts sooner. */
  private static String packed(Path home) throws IOException {
    var parts = new ArrayList<String>();
    for (var part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      var path = Path.of(part);
      if (!Files.isDirectory(path)) {
        parts.add(part);
        continue;
      }
      var jar = home.resolve("classes-%d.jar".formatted(parts.size()));
      parts.add(jar.toString());
      try (var out = new JarOutputStream(Files.newOutputStream(jar));
          var files = Files.walk(path)) {
        // The folders too: without them nothing within is found by scanning.
        for (var file : files.filter(each -> !each.equals(path)).sorted().toList()) {
          var name = path.relativize(file).toString().replace('\\', '/');
          var isFolder = Files.isDirectory(file);
          out.putNextEntry(new JarEntry(isFolder ? name + "/" : name));
          if (!isFolder) {
            Files.copy(file, out);
          }
          out.closeEntry();
        }
      }
    }
    return String.join(File.pathSeparator, parts);
  }

  private Path archive() {
    return home.resolve("classes.jsa");
  }

  private List<Load.Door> doors() {
    return nodes.entrySet().stream()
        .filter(node -> node.getValue().port() != 0)
        .map(node -> new Load.Door(node.getKey(), node.getValue().port()))
        .toList();
  }

  /** Starts a node and has it die, until it has been enough. */
  private void liveAndDie(String name) throws IOException, InterruptedException {
    var random = new SplittableRandom(settings.seed() + name.hashCode());
    while (true) {
      var node = new NodeProcess(name, command(name), home.resolve(name + ".log"), journal);
      nodes.put(name, node);
      if (isEnough()) {
        if (node.isUp(STARTING)) {
          return;
        }
        node.kill("never up");
        continue;
      }
      if (random.nextInt(100) < 6) {
        Thread.sleep(random.nextInt(4000));
        kill(node, "while it starts");
      } else if (node.isUp(STARTING)) {
        new Fate(name, node, random.split()).meet();
      } else {
        node.kill("never up");
      }
    }
  }

  private boolean isEnough() {
    return kills.get() >= settings.kills() || now().isAfter(deadline);
  }

  private void kill(NodeProcess node, String where) throws InterruptedException {
    if (node.isAlive()) {
      kills.incrementAndGet();
    }
    node.kill(where);
  }

  private boolean diesWhenTaken(String node) {
    if (dieWhenTaken.remove(node) == null) {
      return false;
    }
    try {
      var process = nodes.get(node);
      if (process != null) {
        kill(process, "taken");
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** How a node that is up meets its end. */
  private final class Fate {

    private static final List<String> POINTS =
        List.of(
            "claiming",
            "claimed",
            "sending",
            "begun",
            "turn",
            "sent",
            "settling",
            "entered",
            "keeping",
            "kept",
            "answering",
            "answered",
            "answer-settling",
            "answers-claiming",
            "saying",
            "planning",
            "planned",
            "met");

    /** So long a node lives at least: Quartz hands a dead one's ticks over after some ten. */
    private static final int LEAST_LIFE_MILLIS = 9_000;

    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final String name;
    private final NodeProcess node;
    private final SplittableRandom random;

    Fate(String name, NodeProcess node, SplittableRandom random) {
      this.name = name;
      this.node = node;
      this.random = random;
    }

    void meet() throws IOException, InterruptedException {
      Thread.sleep(LEAST_LIFE_MILLIS + random.nextInt(5000));
      var chance = random.nextInt(100);
      if (chance < 50) {
        atPoint();
      } else if (chance < 62) {
        taken();
      } else if (chance < 72) {
        frozen();
      } else if (chance < 78) {
        both();
      } else {
        Thread.sleep(300 + random.nextInt(5000));
        kill(node, "at random");
      }
    }

    private void atPoint() throws InterruptedException {
      var point = POINTS.get(random.nextInt(POINTS.size()));
      var isReached = node.comesTo(point, random.nextInt(2), PATIENCE);
      kill(node, isReached ? "at " + point : "at random, never at a point");
    }

    private void taken() throws InterruptedException {
      dieWhenTaken.put(name, true);
      for (int i = 0; i < 100 && node.isAlive(); i++) {
        Thread.sleep(PATIENCE.dividedBy(100));
      }
      if (dieWhenTaken.remove(name) != null) {
        kill(node, "at random, never taken");
      }
      // Whoever removed it first kills it.
      node.kill("twice");
    }

    /**
     * Longer than an answer's lease, in the long run at times longer than a message's; never until
     * the clock jumps, which may be over days, after which what came in is forgotten and would be
     * new to it.
     */
    private void frozen() throws IOException, InterruptedException {
      var isForLong = random.nextInt(3) == 0 && settings.daySeconds() > 60;
      var length = Duration.ofMillis((isForLong ? 31_000 : 8_000) + random.nextInt(6000));
      if (length.plus(MARGIN).compareTo(time.left(now())) > 0) {
        kill(node, "at random");
        return;
      }
      node.freeze();
      Thread.sleep(length);
      node.thaw();
      Thread.sleep(1000 + random.nextInt(3000));
      kill(node, "after it was frozen");
    }

    private void both() throws InterruptedException {
      Thread.sleep(300 + random.nextInt(5000));
      var all = List.copyOf(nodes.values());
      for (var each : all) {
        kill(each, "both at once");
      }
    }
  }

  // The database.

  /** Its connections are cut and it is killed by turns, with as many kills of nodes in between. */
  private void hurtDatabase(SplittableRandom random) throws IOException, InterruptedException {
    var times = 2 * settings.databaseKills();
    for (int time = 1; time <= times; time++) {
      var after = time * settings.kills() / (times + 1);
      while (kills.get() < after && !isEnough()) {
        Thread.sleep(50);
      }
      if (isEnough()) {
        return;
      }
      if (time % 2 == 1) {
        journal.add(new Entry.ConnectionsCut(now()));
        database.cutConnections();
      } else {
        journal.add(new Entry.DatabaseKilled(now()));
        database.kill();
        Thread.sleep(random.nextInt(500, 4000));
        database.start();
        journal.add(new Entry.DatabaseStarted(now()));
      }
    }
  }

  // The end.

  /** Waits until nothing waits any more; returns the last day whose morning has been worked on. */
  private long drain() throws InterruptedException {
    var client = database.client();
    var giveUp = now().plus(DRAINING);
    while (true) {
      var now = now();
      var day = time.index(now);
      if (now.isAfter(giveUp)
          || (time.left(now).compareTo(MARGIN) > 0 && isQuiet(client, time.beginning(day)))) {
        return day;
      }
      Thread.sleep(500);
    }
  }

  private static boolean isQuiet(JdbcClient client, Instant morning) {
    return client
        .sql(
            """
            select not exists (select from message where state = 'PENDING')
              and not exists (select from inbound where state = 'PENDING')
              and not exists (select from touched_programme)
              and not exists (select from qrtz_triggers
                where trigger_type = 'CRON' and (prev_fire_time < :morning or prev_fire_time is null))
              and not exists (select from qrtz_fired_triggers f join qrtz_triggers t
                using (trigger_name, trigger_group) where t.trigger_type = 'CRON')
            """)
        .param("morning", morning.toEpochMilli())
        .query(Boolean.class)
        .single();
  }

  @Override
  public void close() throws IOException {
    nodes.values().forEach(NodeProcess::abandon);
    database.close();
    connector.close();
    journal.close();
  }
}
