package se.stegvis.scheduler.profile;

import java.util.List;
import java.util.stream.Stream;
import se.stegvis.scheduler.yaml.Found;
import se.stegvis.scheduler.yaml.YamlFile;

/**
 * Reads profile files and files of local decisions (docs/profiles.md) and finds every mistake in
 * them, each with its file and line. Nothing in a file, however hostile, makes it throw.
 */
public final class ProfileReader {

  private final Profiles known;

  public ProfileReader() {
    this(new Profiles(List.of(), List.of()));
  }

  /**
   * Starts from profiles that are known already: files replace versions of them, or add to them.
   */
  public ProfileReader(Profiles known) {
    this.known = known;
  }

  public ReadProfiles read(YamlFile... files) {
    return read(List.of(files));
  }

  public ReadProfiles read(List<YamlFile> files) {
    var readings = files.stream().map(FileReading::of).toList();
    var profiles = readings.stream().flatMap(each -> each.profiles().stream()).toList();
    var decisions = readings.stream().flatMap(each -> each.decisions().stream()).toList();
    var channels = readings.stream().flatMap(each -> each.channels().stream()).toList();
    var all = withKnown(values(profiles), values(decisions), values(channels));
    if (readings.stream().allMatch(FileReading::isYaml)) {
      new Agreement(all, profiles, decisions, channels).check();
    }
    var mistakes = readings.stream().flatMap(each -> each.mistakes().list().stream()).toList();
    return mistakes.isEmpty() ? new ReadProfiles.Read(all) : new ReadProfiles.Wrong(mistakes);
  }

  private Profiles withKnown(
      List<RuleProfile> profiles, List<LocalDecision> decisions, List<ChannelChoice> channels) {
    var kept =
        known.all().stream().filter(each -> profiles.stream().noneMatch(each::isSameVersionAs));
    return new Profiles(
        Stream.concat(kept, profiles.stream()).toList(),
        Stream.concat(decisions.stream(), known.decisions().stream()).toList(),
        Stream.concat(channels.stream(), known.channels().stream()).toList());
  }

  private static <T> List<T> values(List<Found<T>> found) {
    return found.stream().map(Found::value).toList();
  }
}
