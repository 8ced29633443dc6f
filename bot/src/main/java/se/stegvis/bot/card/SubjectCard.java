package se.stegvis.bot.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Element.ActionSet;
import se.stegvis.bot.card.Element.Container;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Style;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.assessing.BeginningForms.Subject;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.training.Language;

/** What or whom a form is to be about, where there is more than one to choose from. */
public final class SubjectCard {

  private final CardWriter writer = new CardWriter();

  /**
   * A subject with what can be begun about it.
   *
   * @param newest what was sent about it last, null if nothing
   */
  public record Row(Subject subject, List<Form> forms, @Nullable AssessmentId newest) {
    public Row {
      forms = List.copyOf(forms);
    }
  }

  public CardDocument draw(String heading, List<Row> rows, Language language) {
    var texts = Texts.in(language);
    var body = new ArrayList<Element>();
    body.add(new Heading(heading, Tone.DEFAULT, false));
    if (rows.isEmpty()) {
      body.add(Text.of(Run.plain(texts.say(Phrase.SUBJECT_NOBODY))));
    }
    rows.forEach(row -> body.add(drawn(row, texts, language)));
    return new CardDocument(writer.write(body), heading);
  }

  private static Container drawn(Row row, Texts texts, Language language) {
    var subject = row.subject();
    var newest =
        Optional.ofNullable(row.newest())
            .map(
                id ->
                    (Action)
                        new Action.Execute(
                            texts.say(Phrase.SUBJECT_NEWEST),
                            FormVerb.OPEN,
                            new FormAddress(id, null).data(),
                            false,
                            true));
    var beginnings =
        row.forms().stream()
            .map(
                form ->
                    (Action)
                        new Action.Execute(
                            row.forms().size() == 1
                                ? texts.say(Phrase.SUBJECT_BUTTON)
                                : form.title().in(language),
                            FormVerb.BEGIN,
                            new SubjectAddress(form.id(), subject.programme(), subject.placement())
                                .data(),
                            false,
                            false));
    var buttons = Stream.concat(newest.stream(), beginnings).toList();
    return new Container(
        List.of(
            Text.of(Run.bold(name(subject, texts)), Run.plain(where(subject, texts))),
            new ActionSet(buttons)),
        Style.DEFAULT,
        false);
  }

  /** Whom the reader meets: the handledare, or the ST-läkare. */
  private static String name(Subject subject, Texts texts) {
    var with = subject.with();
    return with == null ? subject.trainee().name() : texts.say(Phrase.SUBJECT_WITH, with.name());
  }

  private static String where(Subject subject, Texts texts) {
    return subject.unit() == null ? "" : " · " + texts.say(Phrase.ITEM_PLACEMENT, subject.unit());
  }
}
