package se.stegvis.bot.card;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a card is made of: the part of Adaptive Cards 1.5 that Stegvis uses. */
sealed interface Element {

  /** A heading in Stegvis's own words: a client may read it as Markdown, so never in others'. */
  record Heading(String text, Tone tone, boolean separator) implements Element {}

  /** A paragraph. No client reads a run as Markdown, so a name or a quote is shown as it is. */
  record Text(List<Run> runs, Spacing spacing) implements Element {
    public Text {
      runs = List.copyOf(runs);
    }

    static Text of(Run... runs) {
      return new Text(List.of(runs), Spacing.DEFAULT);
    }

    /** Close to what is above it. */
    static Text close(Run... runs) {
      return new Text(List.of(runs), Spacing.NONE);
    }
  }

  /** Things that belong together. */
  record Container(List<Element> items, Style style, boolean separator) implements Element {
    public Container {
      items = List.copyOf(items);
    }
  }

  /** Things that are there, but not seen until somebody taps the title. */
  record Folded(String id, String title, List<Element> items) implements Element {
    public Folded {
      items = List.copyOf(items);
    }
  }

  /**
   * A line over time, for clients that draw charts; the others draw what stands instead.
   *
   * @param max the highest value there is; the lowest is 1
   */
  record LineChart(String title, int max, List<ChartPoint> points, List<Element> instead)
      implements Element {
    public LineChart {
      points = List.copyOf(points);
      instead = List.copyOf(instead);
    }
  }

  /** A value on a day. */
  record ChartPoint(LocalDate day, int value) {}

  /** Things beside each other. */
  record ColumnSet(List<Column> columns) implements Element {
    public ColumnSet {
      columns = List.copyOf(columns);
    }
  }

  /** Buttons. */
  record ActionSet(List<Action> actions) implements Element {
    public ActionSet {
      actions = List.copyOf(actions);
    }
  }

  /**
   * A field for a date; the limits are those of the client, and the server checks them again. The
   * client insists on an answer if there is an error for it to show.
   */
  record DateInput(
      String id,
      String label,
      String value,
      @Nullable LocalDate min,
      @Nullable LocalDate max,
      @Nullable String error)
      implements Element {}

  /** A field for words; the limit is the client's, and the server checks it again. */
  record TextInput(String id, String label, String value, int most, boolean lines)
      implements Element {}

  /** A field for somebody of the whole organisation, whom the client finds; gives an Entra id. */
  record PeopleInput(String id, String label) implements Element {}

  /** A field for a whole number; the client holds to the limits only where it insists. */
  record NumberInput(
      String id, String label, String value, int min, int max, @Nullable String error)
      implements Element {}

  /** A field with choices, one of which or several may be chosen. */
  record ChoiceInput(
      String id,
      String label,
      List<Choice> choices,
      @Nullable String value,
      Pick pick,
      @Nullable String error)
      implements Element {
    public ChoiceInput {
      choices = List.copyOf(choices);
    }
  }

  /** How choices are shown. */
  enum Pick {
    /** A list that is opened. */
    ONE_OF_LIST,
    /** All are seen; one can be chosen. */
    ONE,
    /** All are seen; several can be chosen. */
    SEVERAL
  }

  /** One choice: what is shown, and what comes back. */
  record Choice(String title, String value) {}

  /** One column; a stretched one takes the room that the others leave. */
  record Column(List<Element> items, boolean stretch) {
    public Column {
      items = List.copyOf(items);
    }
  }

  /** A stretch of text in one manner. */
  record Run(String text, boolean bold, boolean italic, boolean subtle, Size size, Tone tone) {

    static Run plain(String text) {
      return new Run(text, false, false, false, Size.DEFAULT, Tone.DEFAULT);
    }

    static Run bold(String text) {
      return new Run(text, true, false, false, Size.DEFAULT, Tone.DEFAULT);
    }

    static Run large(String text) {
      return new Run(text, true, false, false, Size.LARGE, Tone.DEFAULT);
    }

    static Run italic(String text) {
      return new Run(text, false, true, false, Size.DEFAULT, Tone.DEFAULT);
    }

    static Run subtle(String text) {
      return new Run(text, false, false, true, Size.DEFAULT, Tone.DEFAULT);
    }

    static Run small(String text) {
      return new Run(text, false, false, true, Size.SMALL, Tone.DEFAULT);
    }

    Run in(Tone other) {
      return new Run(text, bold, italic, other == Tone.DEFAULT && subtle, size, other);
    }
  }

  /** A colour by its meaning. */
  enum Tone {
    DEFAULT,
    ACCENT,
    GOOD,
    WARNING,
    ATTENTION
  }

  /** How large a text is. */
  enum Size {
    DEFAULT,
    SMALL,
    LARGE
  }

  /** How far from what is above. */
  enum Spacing {
    DEFAULT,
    NONE,
    SMALL
  }

  /** What a container stands on. */
  enum Style {
    DEFAULT,
    EMPHASIS,
    GOOD,
    ATTENTION
  }
}
