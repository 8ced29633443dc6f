package se.stegvis.bot.dialogue;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.ConcernAddress;
import se.stegvis.bot.card.ConcernCard;
import se.stegvis.bot.card.ConcernVerb;
import se.stegvis.bot.card.Notice;
import se.stegvis.bot.card.Phrase;
import se.stegvis.scheduler.concern.Area;
import se.stegvis.scheduler.concern.Topic;
import se.stegvis.scheduler.reading.Thing;
import se.stegvis.scheduler.saying.ConcernView;
import se.stegvis.scheduler.saying.SayingConcern;
import se.stegvis.scheduler.saying.SayingConcern.Result;
import se.stegvis.scheduler.saying.ViewingConcerns;

/**
 * Lets people say that they are worried, and answer that. A button says which concern is meant and
 * nothing more; who may say and see what, the use cases say.
 */
final class ConcernCards implements Presses {

  private final ViewingConcerns viewing;
  private final SayingConcern saying;
  private final ConcernCard card = new ConcernCard();

  ConcernCards(ViewingConcerns viewing, SayingConcern saying) {
    this.viewing = viewing;
    this.saying = saying;
  }

  private record Pressed(
      Partner partner, ConcernAddress address, Map<String, String> data, Moment at) {

    SayingConcern.Press press() {
      return new SayingConcern.Press(partner.id(), address.concern(), at.today(), at.now());
    }

    Set<String> chosen(String field) {
      return Arrays.stream(data.getOrDefault(field, "").split(",", -1))
          .map(String::strip)
          .filter(each -> !each.isEmpty())
          .collect(toUnmodifiableSet());
    }

    Set<Area> areas() {
      var names = chosen(ConcernCard.AREAS);
      return Arrays.stream(Area.values())
          .filter(each -> names.contains(each.name()))
          .collect(toUnmodifiableSet());
    }

    Optional<Notice> notice(Phrase phrase, boolean good) {
      return Optional.of(new Notice(partner.texts().say(phrase), good));
    }

    Reply old() {
      return partner.text(Phrase.ANSWER_OLD_CARD);
    }
  }

  /** What the sender can say, and what is open before them. */
  Reply command(Partner partner, Moment at) {
    var open = viewing.open(partner.id(), at.today());
    var sayable = viewing.sayable(partner.id(), at.today());
    return open.isEmpty() && sayable.isEmpty()
        ? partner.text(Phrase.CONCERN_NOTHING)
        : new Reply.Card(card.choice(open, sayable, partner.language()));
  }

  @Override
  public Optional<Target> target(Incoming.Pressed pressed) {
    return ConcernVerb.of(pressed.verb())
        .flatMap(_ -> ConcernAddress.read(pressed.data()))
        .map(address -> new Target(Thing.SIGNAL, address.concern().toString()));
  }

  @Override
  public Optional<Reply> answer(Partner partner, Incoming.Pressed pressed, Moment at) {
    return ConcernVerb.of(pressed.verb())
        .map(
            verb ->
                ConcernAddress.read(pressed.data())
                    .map(address -> answer(verb, new Pressed(partner, address, pressed.data(), at)))
                    .orElseGet(() -> partner.text(Phrase.ANSWER_OLD_CARD)));
  }

  private Reply answer(ConcernVerb verb, Pressed pressed) {
    return switch (verb) {
      case CHOOSE -> before(pressed, Optional.empty());
      case SEND -> send(pressed, pressed.address().topic());
      case OPEN -> said(pressed, Optional.empty());
      case SETTLE -> done(pressed, saying.settle(pressed.press()), Phrase.CONCERN_NOTICE_SETTLED);
      case NEED_PLAN -> done(pressed, saying.needPlan(pressed.press()), Phrase.CONCERN_NOTICE_PLAN);
      case WITHDRAW ->
          done(pressed, saying.withdraw(pressed.press()), Phrase.CONCERN_NOTICE_WITHDRAWN);
      case LEAVE -> pressed.partner().text(Phrase.CONCERN_LEFT);
    };
  }

  private Reply send(Pressed pressed, @Nullable Topic topic) {
    if (topic == null) {
      return pressed.old();
    }
    var result =
        saying.say(pressed.press(), topic, pressed.areas(), pressed.chosen(ConcernCard.GOALS));
    return done(pressed, result, Phrase.CONCERN_NOTICE_SENT);
  }

  private Reply done(Pressed pressed, Result result, Phrase done) {
    return switch (result) {
      case Result.Done _ -> said(pressed, pressed.notice(done, true));
      case Result.Already _ -> said(pressed, pressed.notice(Phrase.CONCERN_NOTICE_ALREADY, true));
      case Result.Over _ -> said(pressed, pressed.notice(Phrase.CONCERN_NOTICE_OVER, false));
      case Result.NothingChosen _ ->
          before(pressed, pressed.notice(Phrase.CONCERN_NOTICE_CHOOSE, false));
      case Result.Nobody _ -> before(pressed, Optional.empty());
      case Result.NotYours _ -> pressed.old();
    };
  }

  private Reply before(Pressed pressed, Optional<Notice> notice) {
    return Optional.ofNullable(pressed.address().topic())
        .flatMap(
            topic ->
                viewing.beforehand(
                    pressed.address().concern(),
                    topic,
                    pressed.partner().id(),
                    pressed.at().today()))
        .<Reply>map(view -> new Reply.Card(card.before(view, pressed.partner().language(), notice)))
        .orElseGet(pressed::old);
  }

  /**
   * As it stands now. Another card of the same may have said it under another id; then what is open
   * is shown.
   */
  private Reply said(Pressed pressed, Optional<Notice> notice) {
    var partner = pressed.partner();
    return viewing
        .opened(pressed.address().concern(), partner.id(), pressed.at().today())
        .or(() -> sameTopic(pressed))
        .<Reply>map(view -> new Reply.Card(card.said(view, partner.language(), notice)))
        .orElseGet(pressed::old);
  }

  private Optional<ConcernView> sameTopic(Pressed pressed) {
    List<ConcernView> open = viewing.open(pressed.partner().id(), pressed.at().today());
    return open.stream()
        .filter(view -> view.concern().topic().equals(pressed.address().topic()))
        .findFirst();
  }
}
