package se.stegvis.scheduler.form;

import java.util.List;
import se.stegvis.scheduler.yaml.Mistake;

/** What came of reading form files: the forms, or everything that is wrong in the files. */
public sealed interface ReadForms {

  /** All files were right. */
  record Read(Forms forms) implements ReadForms {}

  /** At least one file was not; nothing of any is used. */
  record Wrong(List<Mistake> mistakes) implements ReadForms {
    public Wrong {
      mistakes = List.copyOf(mistakes);
    }
  }
}
