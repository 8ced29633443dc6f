package se.stegvis.bot.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.roster.KnownNames;
import se.stegvis.scheduler.roster.ReadRoster;
import se.stegvis.scheduler.roster.RosterReader;
import se.stegvis.scheduler.training.Roster;

/** The roster that the demo shows: a file, or the sample clinic. */
record ShownRoster(@Nullable Path file) {

  private static final ClassPathResource SAMPLE = new ClassPathResource("demo/roster.json");

  /**
   * Reads it.
   *
   * @throws IllegalStateException naming every mistake; a start looks at a file of its own before
   * @throws UncheckedIOException if there is no such file
   */
  Roster read(Profiles profiles) {
    try (var in = open()) {
      return switch (new RosterReader(KnownNames.of(profiles)).read(in)) {
        case ReadRoster.Read(var roster) -> roster;
        case ReadRoster.Wrong(var mistakes) ->
            throw new IllegalStateException("the demo's roster: " + mistakes);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream open() throws IOException {
    return file == null ? SAMPLE.getInputStream() : Files.newInputStream(file);
  }
}
