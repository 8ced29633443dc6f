package se.stegvis.bot;

import org.springframework.boot.ExitCodeGenerator;

/** A setting of how long something is kept cannot be used. */
public final class WrongRetention extends RuntimeException implements ExitCodeGenerator {

  private static final long serialVersionUID = 1L;

  WrongRetention(IllegalArgumentException cause) {
    super(cause.getMessage(), cause);
  }

  /** Bad input, as the command line counts it. */
  @Override
  public int getExitCode() {
    return 2;
  }
}
