package se.stegvis.scheduler.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ids of one kind that the file declares and refers to. A reference may come before what it
 * refers to, so those still open are judged when the whole file is read.
 */
final class Register {

  private final String kind;
  private final String list;
  private final Mistakes mistakes;
  private final Map<String, Place> declared = new HashMap<>();
  private final List<Located<String>> open = new ArrayList<>();

  /**
   * @param kind what is registered, such as {@code person}
   * @param list where it is declared, such as {@code people}
   */
  Register(String kind, String list, Mistakes mistakes) {
    this.kind = kind;
    this.list = list;
    this.mistakes = mistakes;
  }

  void declare(@Nullable String id, Place place) {
    if (id == null) {
      return;
    }
    var earlier = declared.putIfAbsent(id, place);
    if (earlier != null) {
      mistakes.add(
          place,
          "the %s %s is taken at %s already: each must be unique"
              .formatted(kind, Mistakes.quote(id), earlier));
    }
  }

  void refer(@Nullable String id, Place place) {
    if (id != null && !declared.containsKey(id)) {
      open.add(new Located<>(place, id));
    }
  }

  /** Reports the references that led nowhere. */
  void close() {
    for (var reference : open) {
      if (!declared.containsKey(reference.value())) {
        mistakes.add(
            reference.place(),
            "there is no %s %s in \"%s\": correct the id or add the %s"
                .formatted(kind, Mistakes.quote(reference.value()), list, kind));
      }
    }
  }
}
