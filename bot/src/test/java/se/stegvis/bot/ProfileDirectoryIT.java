package se.stegvis.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.profile.ReadProfiles;
import se.stegvis.scheduler.yaml.Mistake;

class ProfileDirectoryIT {

  private static final Profiles NONE = new Profiles(List.of(), List.of());

  @TempDir Path directory;

  @Test
  void readsEveryYamlFileAndNothingElse() throws IOException {
    Files.writeString(directory.resolve("a.yaml"), decision("med", "HAL-37"));
    Files.writeString(directory.resolve("b.yaml"), decision("onk", "SAS-37"));
    Files.writeString(directory.resolve("README.md"), "not: [a profile");

    var read = new ProfileDirectory(directory).over(ProductProfiles.load());

    assertThat(((ReadProfiles.Read) read).profiles().decisions()).hasSize(2);
    assertThat(((ReadProfiles.Read) read).profiles().all()).hasSize(5);
  }

  @Test
  void namesEveryFileThatIsWrong() throws IOException {
    Files.writeString(directory.resolve("a.yaml"), "profile: [");
    Files.write(directory.resolve("b.yaml"), new byte[] {(byte) 0xC3, (byte) 0x28});
    Files.write(directory.resolve("c.yaml"), new byte[5_000_000]);

    var read = new ProfileDirectory(directory).over(NONE);

    assertThat(((ReadProfiles.Wrong) read).mistakes())
        .extracting(Mistake::toString)
        .satisfiesExactlyInAnyOrder(
            it -> assertThat(it).contains("a.yaml:1: this is not YAML"),
            it -> assertThat(it).contains("b.yaml: is not UTF-8"),
            it -> assertThat(it).contains("c.yaml: is far too large"));
  }

  @Test
  void saysWhatToDoWithoutADirectoryOrFiles() {
    assertThat(new ProfileDirectory(directory.resolve("absent")).over(NONE))
        .isInstanceOf(ReadProfiles.Wrong.class);
    assertThat(new ProfileDirectory(directory).over(NONE)).isInstanceOf(ReadProfiles.Wrong.class);
  }

  private static String decision(String unit, String rule) {
    return """
    local:
      unit: %s
      decisions:
        - rule: %s
          period: P3M
    """
        .formatted(unit, rule);
  }
}
