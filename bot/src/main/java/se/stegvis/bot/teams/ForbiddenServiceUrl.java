package se.stegvis.bot.teams;

/** A connector was to be called that must not be. */
final class ForbiddenServiceUrl extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ForbiddenServiceUrl(String serviceUrl) {
    super("must not be called: " + serviceUrl);
  }
}
