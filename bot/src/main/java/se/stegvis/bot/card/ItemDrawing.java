package se.stegvis.bot.card;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Element.ActionSet;
import se.stegvis.bot.card.Element.Container;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Spacing;
import se.stegvis.bot.card.Element.Style;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.due.State;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.reminder.Digest;
import se.stegvis.scheduler.reminder.DigestItem;
import se.stegvis.scheduler.reminder.DoneForm;

/** Draws one item of a digest: what it is, and its buttons or what is opened in their place. */
public final class ItemDrawing {

  /** Where the form to fill in stands in what a button sends back. */
  public static final String FORM_KEY = "f";

  private static final Set<String> MEETINGS = Set.of("samtal", "mote", "kollegium", "avstamning");
  private static final String BETWEEN = " · ";

  private final Digest digest;
  private final @Nullable MessageId message;
  private final Expansion expansion;
  private final Texts texts;
  private final ItemWords words;
  private final MeetingLink meetings;

  ItemDrawing(
      Digest digest, @Nullable MessageId message, Expansion expansion, MeetingLink meetings) {
    this.digest = digest;
    this.message = message;
    this.expansion = expansion;
    this.texts = Texts.in(digest.language());
    this.words = new ItemWords(digest);
    this.meetings = meetings;
  }

  boolean isOpened(DigestItem item) {
    return expansion.opened().filter(at -> at.isOf(item.obligation().key())).isPresent();
  }

  Container undone(DigestItem item, boolean separator) {
    var elements = new ArrayList<Element>();
    elements.add(Text.of(Run.bold(words.title(item))));
    elements.add(Text.close(whomAndWhen(item)));
    words.details(item).forEach(each -> elements.add(Text.close(Run.plain(each))));
    words.marks(item.obligation()).forEach(each -> elements.add(Text.close(Run.small(each))));
    elements.add(isOpened(item) ? opened(item) : new ActionSet(buttons(item)));
    return new Container(elements, Style.DEFAULT, separator);
  }

  /** A line with a check mark. */
  Text settled(DigestItem item) {
    var title =
        Stream.concat(Stream.of(words.title(item)), words.whom(item).stream())
            .collect(joining(BETWEEN));
    return new Text(
        List.of(
            Run.bold("✓ ").in(Element.Tone.GOOD),
            Run.bold(title),
            Run.subtle("  " + words.settled(item))),
        Spacing.SMALL);
  }

  private Run[] whomAndWhen(DigestItem item) {
    var rest =
        Stream.concat(Stream.of(words.date(item)), words.placement(item).stream())
            .collect(joining(BETWEEN));
    return words
        .whom(item)
        .map(whom -> new Run[] {Run.plain(whom), Run.subtle(BETWEEN + rest)})
        .orElseGet(() -> new Run[] {Run.subtle(texts.capitalised(rest))});
  }

  private List<Action> buttons(DigestItem item) {
    var address = address(item);
    return Stream.of(
            doing(item, address),
            Stream.of(button(Phrase.BUTTON_LATER, DigestVerb.LATER, address, false)),
            booking(item).stream(),
            Stream.of(button(Phrase.BUTTON_WHY, DigestVerb.WHY, address, false)))
        .flatMap(actions -> actions)
        .toList();
  }

  /** An assessment is asked for or made, a form filled in; anything else is said to be done. */
  private Stream<Action> doing(DigestItem item, CardAddress address) {
    var obligation = item.obligation();
    if (isAssessment(obligation)) {
      var own = digest.to().id().equals(obligation.trainee());
      return Stream.of(
          button(
              own ? Phrase.BUTTON_ASK : Phrase.BUTTON_ASSESS,
              DigestVerb.ASK,
              address,
              isPressing(item)));
    }
    var done =
        item.itself().isPresent() || DoneForm.of(obligation).isPresent()
            ? Stream.of(button(Phrase.BUTTON_DONE, DigestVerb.DONE, address, isPressing(item)))
            : Stream.<Action>of();
    return Stream.concat(done, item.documents().map(form -> filling(form, address)));
  }

  private static boolean isAssessment(Obligation obligation) {
    return obligation.ground().rule().evidence().anyOf().contains("assessment");
  }

  private Action filling(Form form, CardAddress address) {
    var data = new HashMap<>(address.data());
    data.put(FORM_KEY, form.id().value());
    return new Action.Execute(
        form.title().in(digest.language()), DigestVerb.FILL, data, false, false);
  }

  private static boolean isPressing(DigestItem item) {
    return item.obligation().state() == State.OVERDUE && item.snoozedUntil() == null;
  }

  private Action button(Phrase title, DigestVerb verb, CardAddress address, boolean primary) {
    return new Action.Execute(texts.say(title), verb, address.data(), false, primary);
  }

  private Optional<Action> booking(DigestItem item) {
    if (!isMeeting(item.obligation())) {
      return Optional.empty();
    }
    var url = meetings.of(item, words.title(item), digest.day());
    return Optional.of(new Action.OpenUrl(texts.say(Phrase.BUTTON_BOOK), url));
  }

  private static boolean isMeeting(Obligation obligation) {
    return obligation.ground().rule().evidence().anyOf().stream()
        .anyMatch(name -> MEETINGS.stream().anyMatch(name::contains));
  }

  private Container opened(DigestItem item) {
    var address = address(item);
    return switch (expansion) {
      case Expansion.Done done -> done(item, address, done);
      case Expansion.Why _ -> new WhyPart(texts, item.obligation().ground(), address).drawn();
      case Expansion.Later _, Expansion.Closed _ -> new LaterPart(texts, address).drawn();
    };
  }

  private Container done(DigestItem item, CardAddress address, Expansion.Done state) {
    var errors = new HashMap<String, String>();
    state.errors().forEach((field, error) -> errors.put(field.id(), texts.say(error)));
    var save =
        new Action.Execute(
            texts.say(Phrase.BUTTON_SAVE), DigestVerb.DONE_SAVE, address.data(), true, true);
    return new DoneFields(
            texts,
            digest.day(),
            DoneForm.of(item.obligation()),
            state.typed(),
            errors,
            List.of(save, button(Phrase.BUTTON_CANCEL, DigestVerb.CLOSE, address, false)))
        .drawn();
  }

  private CardAddress address(DigestItem item) {
    return CardAddress.of(message, item.obligation().key());
  }
}
