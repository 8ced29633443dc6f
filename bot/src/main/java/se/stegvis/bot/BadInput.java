package se.stegvis.bot;

import java.util.List;
import se.stegvis.scheduler.yaml.Mistake;

/** A file or an argument that cannot be used; its message names every place and what to do. */
public final class BadInput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BadInput(List<Mistake> mistakes) {
    super(String.join(System.lineSeparator(), mistakes.stream().map(Mistake::toString).toList()));
  }

  public BadInput(String what) {
    super(what);
  }
}
