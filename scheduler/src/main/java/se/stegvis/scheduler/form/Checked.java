package se.stegvis.scheduler.form;

import java.util.List;
import java.util.Map;

/** What came of checking answers against their form. Identity numbers are out of both kinds. */
public sealed interface Checked {

  /** What was typed, without identity numbers. */
  Answers answers();

  /**
   * Every answer fits.
   *
   * @param delicate words that may speak of somebody's health or private life, by field; they are
   *     worth a question before sending
   */
  record Fitting(Answers answers, Map<String, List<String>> delicate) implements Checked {
    public Fitting {
      delicate = Map.copyOf(delicate);
    }
  }

  /** Something does not fit, by field. */
  record Faulty(Answers answers, Map<String, Fault> faults) implements Checked {
    public Faulty {
      faults = Map.copyOf(faults);
    }
  }
}
