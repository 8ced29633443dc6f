package se.stegvis.bot.cli;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.stegvis.bot.BadInput;
import se.stegvis.bot.ChosenProfiles;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.UnitRecord;

/** The roster, the profiles and the programme that a command looks at. */
final class RosterOptions {

  @Option(names = "--roster", required = true, paramLabel = "FILE", description = "roster.json")
  Path roster = Path.of("");

  @Option(
      names = "--programme",
      paramLabel = "ID",
      description = "only this programme, without the units")
  @Nullable String programme;

  @Option(
      names = "--profiles",
      paramLabel = "DIR",
      description = "profiles and local decisions beside the product's own")
  @Nullable Path profiles;

  Profiles profiles() {
    return ChosenProfiles.load(profiles);
  }

  Stream<TrainingRecord> programmes(Roster read) {
    if (programme == null) {
      return read.trainingRecords();
    }
    var chosen =
        read.trainingRecords()
            .filter(record -> record.programme().id().value().equals(programme))
            .toList();
    if (chosen.isEmpty()) {
      throw new BadInput(
          "--programme: there is no programme \"%s\" in %s; give the id of one that is there"
              .formatted(programme, roster));
    }
    return chosen.stream();
  }

  Stream<UnitRecord> units(Roster read) {
    return programme == null ? read.unitRecords() : Stream.of();
  }
}
