package se.stegvis.bot.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.stegvis.bot.BadInput;
import se.stegvis.bot.extract.ErasedLine;
import se.stegvis.bot.extract.ExtractJson;
import se.stegvis.bot.extract.ExtractPage;
import se.stegvis.scheduler.privacy.ErasingPerson;
import se.stegvis.scheduler.privacy.Erasure;
import se.stegvis.scheduler.privacy.ExportingPerson;
import se.stegvis.scheduler.privacy.Extract;
import se.stegvis.scheduler.privacy.HoldingPerson;
import se.stegvis.scheduler.privacy.LegalHold;
import se.stegvis.scheduler.privacy.Mode;
import se.stegvis.scheduler.training.PersonId;

/** What is held on a person: exports it, erases it, holds it. */
@Command(name = "person", description = "exports, erases or holds what is held on a person")
final class PersonCommand implements Runnable {

  private static final FileAttribute<?> OURS_ALONE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private static final String UNKNOWN = "--id: there is nobody \"%s\"; give an id of the roster";

  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do: person export, erase, hold or release");
  }

  @Command(name = "export", description = "writes all that is held on a person to a directory")
  void export(
      @Option(names = "--id", required = true, paramLabel = "ID") String id,
      @Option(names = "--out", required = true, paramLabel = "DIR") Path directory) {
    prepare(directory);
    try (var administrator = Administrator.atWork()) {
      var extract =
          administrator
              .use(ExportingPerson.class)
              .export(new PersonId(id), administrator.actor(), administrator.now())
              .orElseThrow(() -> new BadInput(UNKNOWN.formatted(id)));
      write(extract, directory);
      new JsonLines(spec.commandLine().getOut()).print(extract.counts());
      spec.commandLine().getOut().flush();
    }
  }

  /** Before the trail says that anything was exported. */
  private static void prepare(Path directory) {
    var mistake = "--out: %s cannot be written to; name a directory that can".formatted(directory);
    try {
      if (!Files.isWritable(Files.createDirectories(directory))) {
        throw new BadInput(mistake);
      }
    } catch (IOException e) {
      throw new BadInput(mistake);
    }
  }

  private static void write(Extract extract, Path directory) {
    try {
      write(directory.resolve("person.json"), ExtractJson.write(extract));
      write(directory.resolve("person.html"), ExtractPage.write(extract));
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be written".formatted(directory), e);
    }
  }

  /** For nobody else of the machine to read, where its files know of that. */
  private static void write(Path file, String text) throws IOException {
    Files.deleteIfExists(file);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(file, OURS_ALONE);
    }
    Files.writeString(file, text);
  }

  @Command(name = "erase", description = "erases a person, or puts a pseudonym in their place")
  void erase(
      @Option(names = "--id", required = true, paramLabel = "ID") String id,
      @Option(
              names = "--sure",
              required = true,
              paramLabel = "ID",
              description = "the id once more; there is no way back")
          String sure,
      @Option(
              names = "--pseudonymise",
              description = "keeps their own programmes under a pseudonym, for statistics")
          boolean pseudonymise,
      @Option(
              names = "--end-parts",
              description =
                  "ends the parts that they have today, and erases a programme that goes on")
          boolean endParts) {
    if (!id.equals(sure)) {
      throw new BadInput("--sure: it must be the same as --id, so that nobody is erased by a slip");
    }
    try (var administrator = Administrator.atWork()) {
      var wish =
          new ErasingPerson.Wish(
              new PersonId(id),
              pseudonymise ? Mode.PSEUDONYMISE : Mode.ERASE,
              endParts,
              administrator.actor());
      var erased =
          switch (administrator.use(ErasingPerson.class).erase(wish, administrator.now())) {
            case Erasure.Done(var done) -> done;
            case Erasure.Unknown _ -> throw new BadInput(UNKNOWN.formatted(id));
            case Erasure.Held(var holds) ->
                throw new BadInput(
                    "--id: a legal hold is in the way (person release --id …): "
                        + holds.stream()
                            .map(hold -> hold.person() + ", " + hold.why())
                            .collect(Collectors.joining("; ")));
            case Erasure.TakesPart(var parts) ->
                throw new BadInput(
                    "--id: they have a part today: "
                        + parts.stream()
                            .map(part -> part.role() + " in " + part.in())
                            .collect(Collectors.joining(", "))
                        + "; end it in the roster and import, or give --end-parts (which ends no"
                        + " programme of their own with --pseudonymise)");
          };
      new JsonLines(spec.commandLine().getOut()).print(ErasedLine.of(erased));
      spec.commandLine().getOut().flush();
    }
  }

  @Command(name = "hold", description = "lets nothing about a person be erased or run out")
  void hold(
      @Option(names = "--id", required = true, paramLabel = "ID") String id,
      @Option(
              names = "--why",
              defaultValue = "OTHER",
              description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given")
          LegalHold.Why why,
      @Option(names = "--until", paramLabel = "DATE", description = "its last day")
          @Nullable LocalDate until) {
    change(new HoldingPerson.Wish.Hold(new PersonId(id), why, until));
  }

  @Command(name = "release", description = "ends the hold of a person")
  void release(@Option(names = "--id", required = true, paramLabel = "ID") String id) {
    change(new HoldingPerson.Wish.Release(new PersonId(id)));
  }

  private void change(HoldingPerson.Wish wish) {
    try (var administrator = Administrator.atWork()) {
      var result =
          administrator
              .use(HoldingPerson.class)
              .change(wish, administrator.actor(), administrator.now());
      say(
          switch (result) {
            case HoldingPerson.Result.Held(var hold) ->
                "held since %s%s"
                    .formatted(hold.since(), hold.until() == null ? "" : " until " + hold.until());
            case HoldingPerson.Result.Released _ -> "released";
            case HoldingPerson.Result.NotHeld _ ->
                throw new BadInput("--id: \"%s\" is not held".formatted(wish.person()));
            case HoldingPerson.Result.Past _ ->
                throw new BadInput("--until: that day has passed; give one to come, or none");
            case HoldingPerson.Result.Unknown _ ->
                throw new BadInput(UNKNOWN.formatted(wish.person()));
          });
    }
  }

  private void say(String line) {
    var out = spec.commandLine().getOut();
    out.println(line);
    out.flush();
  }
}
