package se.stegvis.bot.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Element.ActionSet;
import se.stegvis.bot.card.Element.Container;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Style;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.placement.PlacementNews;
import se.stegvis.scheduler.placement.PlacementStep.Standing;
import se.stegvis.scheduler.placing.PlacementGone;
import se.stegvis.scheduler.placing.PlacementView;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.ProgrammeId;

/** One sidotjänstgöring and its steps, the fields of a new one, and the list of somebody's. */
public final class PlacementCard {

  public static final String UNIT = "unit";
  public static final String FROM = "from";
  public static final String TO = "to";
  public static final String PERCENT = "percent";
  public static final String SUPERVISOR = "supervisor";

  private static final int MOST = 12;

  private final CardWriter writer = new CardWriter();

  /** A programme in which the reader may register one. */
  public record Beginning(ProgrammeId programme, Person trainee) {}

  /** The card of a message, null for one that was asked for. */
  public CardDocument draw(PlacementView view, @Nullable MessageId message, PlacementState state) {
    var body = new PlacementDrawing(view, message, state).body();
    return new CardDocument(writer.write(body), summary(view.language()));
  }

  /** The card that a message brings, with why it comes. */
  CardDocument draw(PlacementView view, MessageId message, PlacementNews news) {
    var texts = Texts.in(view.language());
    var why =
        switch (news) {
          case REGISTERED ->
              view.isSupervisors()
                  ? texts.say(Phrase.PLACEMENT_WHY_SUPERVISOR, DigestCard.firstName(view.trainee()))
                  : texts.say(Phrase.PLACEMENT_WHY_REGISTERED);
          case CHANGED, CANCELLED -> texts.say(Phrase.PLACEMENT_WHY_CHANGED);
        };
    return draw(view, message, PlacementState.saying(why, true));
  }

  /** What stands in place of one that the reader sees no more. */
  CardDocument gone(PlacementGone gone) {
    var texts = Texts.in(gone.language());
    var body = new ArrayList<Element>();
    body.add(new Heading(texts.say(Phrase.PLACEMENT_HEADING), Tone.DEFAULT, false));
    var cancelled = gone.cancelled();
    if (cancelled == null) {
      body.add(Text.of(Run.plain(texts.say(Phrase.PLACEMENT_GONE))));
    } else {
      var dates = cancelled.dates();
      body.add(
          Text.close(Run.bold(cancelled.trainee().name()), Run.plain(" · " + cancelled.unit())));
      body.add(Text.close(Run.small(dates.from() + " – " + Objects.requireNonNull(dates.to()))));
      body.add(Text.of(Run.plain(texts.say(Phrase.PLACEMENT_NOTICE_CANCELLED))));
    }
    return new CardDocument(writer.write(body), summary(gone.language()));
  }

  /** The fields of a new one. */
  public CardDocument blank(PlacementAddress address, PlacementState state, Language language) {
    var texts = Texts.in(language);
    var body = new ArrayList<Element>();
    state.notice().map(Notice::drawn).ifPresent(body::add);
    body.add(new Heading(texts.say(Phrase.PLACEMENT_NEW), Tone.DEFAULT, false));
    body.addAll(new PlacementFields(null, state, texts).drawn(address));
    return new CardDocument(writer.write(body), summary(language));
  }

  /** Those before somebody, and where they may register another. */
  public CardDocument list(
      List<PlacementView> views, List<Beginning> beginnings, Language language) {
    var texts = Texts.in(language);
    var body = new ArrayList<Element>();
    body.add(new Heading(texts.say(Phrase.PLACEMENT_HEADING), Tone.DEFAULT, false));
    if (views.isEmpty()) {
      body.add(Text.of(Run.plain(texts.say(Phrase.PLACEMENT_NONE))));
    }
    views.stream().limit(MOST).forEach(view -> body.add(row(view, texts)));
    if (views.size() > MOST || beginnings.size() > MOST) {
      body.add(Text.of(Run.subtle(texts.say(Phrase.PLACEMENT_MORE))));
    }
    beginnings.stream()
        .limit(MOST)
        .map(each -> beginning(each, beginnings.size() == 1, texts))
        .forEach(body::add);
    return new CardDocument(writer.write(body), summary(language));
  }

  private static Container row(PlacementView view, Texts texts) {
    var open =
        new Action.Execute(
            texts.say(Phrase.ASK_BUTTON_OPEN),
            PlacementVerb.OPEN,
            PlacementAddress.of(view.programme(), view.placement().id(), null).data(),
            false,
            false);
    return new Container(
        List.of(
            Text.of(Run.bold(view.trainee().name()), Run.plain(" · " + view.unit())),
            Text.close(Run.small(PlacementDrawing.days(view, texts))),
            Text.close(standing(view, texts)),
            new ActionSet(List.of(open))),
        Style.DEFAULT,
        true);
  }

  /** What is late in it, or else what comes next. */
  private static Run standing(PlacementView view, Texts texts) {
    var dates = new DateWords(texts, view.today());
    var steps = view.lines().stream().map(PlacementView.Line::step).toList();
    long late = steps.stream().filter(step -> step.standing() == Standing.LATE).count();
    if (late > 0) {
      return Run.small(texts.say(Phrase.GROUP_OVERDUE, late)).in(Tone.ATTENTION);
    }
    return steps.stream()
        .filter(step -> step.standing() == Standing.NEXT && step.day() != null)
        .map(
            step ->
                Run.small(
                    step.rule().title().in(view.language())
                        + " "
                        + texts.say(
                            Phrase.PLACEMENT_DUE, dates.brief(Objects.requireNonNull(step.day())))))
        .findFirst()
        .orElseGet(() -> Run.small(texts.say(Phrase.PLACEMENT_NOTHING_LATE)));
  }

  private static ActionSet beginning(Beginning beginning, boolean isOnly, Texts texts) {
    return new ActionSet(
        List.of(
            new Action.Execute(
                isOnly
                    ? texts.say(Phrase.PLACEMENT_BUTTON_NEW)
                    : texts.say(Phrase.PLACEMENT_BUTTON_NEW_FOR, beginning.trainee().name()),
                PlacementVerb.NEW,
                PlacementAddress.toBegin(beginning.programme()).data(),
                false,
                false)));
  }

  private static String summary(Language language) {
    return Texts.in(language).say(Phrase.SUMMARY_PLACEMENT);
  }
}
