package se.stegvis.scheduler.form;

/**
 * What a form, a field or a scale stands on.
 *
 * @param from the document and heading, or the published form; why, for a proposal
 */
public record Ground(Mark mark, String from) {

  /** How firm the ground is. */
  public enum Mark {
    /** A region's routine says it. */
    SOURCE,
    /** A published form has it. */
    FOUND,
    /** Our own proposal. */
    PROPOSAL
  }
}
