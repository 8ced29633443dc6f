package se.stegvis.scheduler.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileDirectoryIT {

  private static final Profiles NONE = new Profiles(List.of(), List.of());

  @TempDir private Path directory;

  @Test
  void readsEveryYamlFileAndNothingElse() throws IOException {
    write(ProfileText.version("1", "null"));
    write(ProfileText.version("2", "2026-01-01"));
    Files.writeString(directory.resolve("README.md"), "not: [a profile");

    var read = new ProfileDirectory(directory).over(ProductProfiles.load());

    assertThat(((ReadProfiles.Read) read).profiles().all()).hasSize(7);
  }

  @Test
  void namesEveryFileThatIsWrong() throws IOException {
    write(new ProfileFile("a.yaml", "profile: ["));
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

  private void write(ProfileFile file) throws IOException {
    Files.writeString(directory.resolve(file.name()), file.text());
  }
}
