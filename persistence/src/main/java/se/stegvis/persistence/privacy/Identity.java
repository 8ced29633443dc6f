package se.stegvis.persistence.privacy;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person is known by, before it is erased. */
record Identity(String id, String name, @Nullable String email, @Nullable String entraId) {

  private static final int SHORTEST_NAME = 3;

  /** By which a roster that names them again is noticed. */
  Stream<String> marks() {
    return Stream.of(id, email, entraId).filter(Objects::nonNull).map(Objects::requireNonNull);
  }

  /** What can hardly mean anybody else. */
  Stream<String> wholes() {
    return Stream.of(name, email, entraId).filter(Objects::nonNull).map(Objects::requireNonNull);
  }

  /** What may mean somebody else too: each of the names, and the id, which may be one. */
  Stream<String> parts() {
    return Stream.concat(Stream.of(id), Stream.of(name.split("[\\s-]+")))
        .filter(part -> part.length() >= SHORTEST_NAME)
        .distinct();
  }
}
