package se.stegvis.scheduler.plan;

/** As what somebody signs a plan. */
public enum Signer {
  TRAINEE,
  /** The huvudansvarig handledare; for a placement's plan its handledare. */
  SUPERVISOR,
  /** The verksamhetschef, where the region has that. */
  HEAD
}
