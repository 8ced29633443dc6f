package se.stegvis.bot.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.stegvis.bot.card.Element.ActionSet;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Spacing;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.channel.Board;
import se.stegvis.scheduler.risk.SignalKind;

/**
 * A unit's card in its alert channel: how much is open there. Its button carries nothing, since
 * whose it is to open is found by the channel and the presser.
 */
public final class ChannelCard {

  /** More would not fit a phone; the counts tell of all. */
  private static final int MOST = 12;

  private final CardWriter writer = new CardWriter();

  public CardDocument draw(Board board) {
    var texts = Texts.in(board.choice().language());
    var body = new ArrayList<Element>();
    body.add(new Heading(texts.say(Phrase.CHANNEL_HEADING), Tone.DEFAULT, false));
    body.add(Text.close(Run.subtle(board.unit())));
    body.add(Text.of(Run.bold(counts(board, texts))));
    board.lines().stream().limit(MOST).forEach(line -> body.add(drawn(line, texts)));
    if (board.lines().size() > MOST) {
      body.add(
          new Text(
              List.of(Run.subtle(texts.say(Phrase.MORE, board.lines().size() - MOST))),
              Spacing.SMALL));
    }
    body.add(Text.of(Run.small(texts.say(Phrase.CHANNEL_WHO))));
    body.add(
        new ActionSet(
            List.of(
                new Action.Execute(
                    texts.say(Phrase.CHANNEL_BUTTON_SHOW),
                    ChannelVerb.SHOW,
                    Map.of(),
                    false,
                    false))));
    return new CardDocument(writer.write(body), texts.say(Phrase.SUMMARY_CHANNEL));
  }

  private static String counts(Board board, Texts texts) {
    return board.isEmpty()
        ? texts.say(Phrase.CHANNEL_NOTHING)
        : texts.say(Phrase.CHANNEL_COUNTS, board.fresh(), board.taken(), board.waiting());
  }

  private static Text drawn(Board.Line line, Texts texts) {
    var who = line.initials().isEmpty() ? texts.say(Phrase.CHANNEL_UNIT) : line.initials();
    var what = texts.say(about(line.kind())) + " · " + texts.say(standing(line.standing()));
    return new Text(List.of(Run.bold(who), Run.plain("  " + what)), Spacing.SMALL);
  }

  private static Phrase standing(Board.Standing standing) {
    return switch (standing) {
      case FRESH -> Phrase.CHANNEL_FRESH;
      case TAKEN -> Phrase.CHANNEL_TAKEN;
      case WAITING -> Phrase.CHANNEL_WAITING;
    };
  }

  /** What a signal is about, never what it says: how grave it is, or an outcome, stands nowhere. */
  private static Phrase about(SignalKind kind) {
    return switch (kind) {
      case ASSESS_PACE, ASSESS_MISSED, ASSESS_GAP, LOW_RATING -> Phrase.CHANNEL_ABOUT_ASSESSMENTS;
      case TALK_OVERDUE, TALK_VOLUME, SUPERVISION -> Phrase.CHANNEL_ABOUT_TALKS;
      case IUP_LATE, IUP_REVISION, IUP_GAPS -> Phrase.CHANNEL_ABOUT_IUP;
      case KOLLEGIUM_RISK -> Phrase.CHANNEL_ABOUT_KOLLEGIUM;
      case PLACEMENT_NO_H,
          PLACEMENT_NO_START,
          PLACEMENT_NO_MID,
          PLACEMENT_NO_END,
          PLACEMENT_NOT_PASSED ->
          Phrase.CHANNEL_ABOUT_PLACEMENT;
      case NO_HH, HH_UNQUALIFIED, ROLE_VACANT -> Phrase.CHANNEL_ABOUT_ROLES;
      case PLAN_ITEM_LATE, PLAN_NO_FOLLOWUP -> Phrase.CHANNEL_ABOUT_PLAN;
      case END_PROJECTION, GOALS_AT_RISK -> Phrase.CHANNEL_ABOUT_GOALS;
      case SPUR_DUE -> Phrase.CHANNEL_ABOUT_SPUR;
      case UNREACHABLE -> Phrase.CHANNEL_ABOUT_REACH;
    };
  }
}
