package se.stegvis.scheduler.round;

import se.stegvis.scheduler.form.FormId;

/**
 * What kind of round it is, and what it takes. That the 360° has six raters, two of them of other
 * professions, is Region Halland's (ST-rutin, 360-graders utvärdering); that a kollegium takes
 * three answers is our own, so that nobody's vote can be worked out.
 */
public enum Kind {
  /** The 360°: the ST-läkare chooses who answers, the huvudansvarig handledare compiles. */
  MULTISOURCE("msf360", "msf360", 6, 2),
  /** Specialists answer, each alone; huvudansvarig handledare or studierektor compiles. */
  KOLLEGIUM("kollegium-bedomare", "kollegium-sjalvskattning", 3, 0);

  private final String form;
  private final String ownForm;
  private final int least;
  private final int leastOthers;

  Kind(String form, String ownForm, int least, int leastOthers) {
    this.form = form;
    this.ownForm = ownForm;
    this.least = least;
    this.leastOthers = leastOthers;
  }

  /** What the raters fill in. */
  public FormId form() {
    return new FormId(form);
  }

  /** What the ST-läkare fills in, with the same questions. */
  public FormId ownForm() {
    return new FormId(ownForm);
  }

  /** How many must be chosen, and have answered before anything is shown. */
  public int least() {
    return least;
  }

  /** How many of those who are no doctors. */
  public int leastOthers() {
    return leastOthers;
  }

  /** Whether it is specialists who judge, after the ST-läkare, and come to an outcome. */
  public boolean isKollegium() {
    return this == KOLLEGIUM;
  }
}
