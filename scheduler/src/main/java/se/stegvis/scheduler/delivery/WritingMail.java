package se.stegvis.scheduler.delivery;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.delivery.MailLetter.Gist;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.due.State;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.reminder.DigestItem;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.TrainingRecords;
import se.stegvis.scheduler.training.Unit;
import se.stegvis.scheduler.training.UnitId;

/**
 * Puts messages into the few words of an e-mail, where the unit that they come from allows it: that
 * of the ST-läkare, or the one whose own affair it is.
 */
public final class WritingMail {

  private static final int MOST = 10;

  private final Letters letters;
  private final TrainingRecords records;
  private final MailUnits units;

  public WritingMail(Letters letters, TrainingRecords records, MailUnits units) {
    this.letters = letters;
    this.records = records;
    this.units = units;
  }

  /** What becomes of a message by e-mail. */
  sealed interface Writing {

    record Written(MailLetter letter) implements Writing {}

    /** It may not go by e-mail, or there is no address. */
    record Barred() implements Writing {}

    /** It need not be said any more. */
    record Settled() implements Writing {}
  }

  Writing write(Message message, Instant now) {
    if (!goesByMail(message.content())) {
      return new Writing.Barred();
    }
    var address = address(message);
    if (address.isEmpty()) {
      return new Writing.Barred();
    }
    return letters
        .unshown(message, now)
        .map(
            shown ->
                gist(message, shown.letter(), day(now))
                    .<Writing>map(
                        gist ->
                            new Writing.Written(
                                letter(message, address.get(), shown.language(), gist)))
                    .orElseGet(Writing.Barred::new))
        .orElseGet(Writing.Settled::new);
  }

  private static boolean goesByMail(Content content) {
    return switch (content) {
      case Content.Digest _,
          Content.OfAssessment _,
          Content.OfRound _,
          Content.OfMatter _,
          Content.Matters _,
          Content.OfPlan _,
          Content.OfPlacement _ ->
          true;
      case Content.MattersAsked _, Content.Reach _, Content.Redraw _ -> false;
    };
  }

  private Optional<String> address(Message message) {
    return records.person(message.to()).map(Person::email).filter(address -> !address.isBlank());
  }

  private static MailLetter letter(Message message, String address, Language language, Gist gist) {
    return new MailLetter(
        message.id(), address, language, gist, message.unheard() > 0, message.attempt());
  }

  private Optional<Gist> gist(Message message, Letter letter, LocalDate today) {
    return switch (letter) {
      case Letter.DigestLetter digest -> due(message, digest, today);
      case Letter.AssessmentLetter about ->
          where(
              home(about.view().assessment().programme(), today),
              switch (about.occasion()) {
                case ASKED, WEEK_LEFT, DAY_LEFT -> new Gist.Request();
                case ANSWERED, TO_SIGN, TO_APPROVE, DECLINED, EXPIRED, RECALLED ->
                    new Gist.Something();
              });
      case Letter.RoundLetter about -> something(home(about.view().round().programme(), today));
      case Letter.MatterLetter about -> something(Stream.of(about.view().matter().signal().unit()));
      case Letter.MattersLetter about ->
          something(about.views().stream().map(view -> view.matter().signal().unit()));
      case Letter.PlanLetter about -> something(home(about.view().plan().programme(), today));
      case Letter.PlacementLetter about -> something(home(about.view().programme(), today));
      case Letter.PlacementGoneLetter _ -> something(homeOfPlacement(message.content(), today));
      case Letter.ReachLetter _, Letter.PerhapsAgain _, Letter.InPeace _ -> Optional.empty();
    };
  }

  private Optional<Gist> something(Stream<UnitId> from) {
    return where(from, new Gist.Something());
  }

  private Optional<Gist> where(Stream<UnitId> from, Gist gist) {
    return from.anyMatch(units::allow) ? Optional.of(gist) : Optional.empty();
  }

  private Stream<UnitId> home(ProgrammeId programme, LocalDate today) {
    return records.programme(programme).flatMap(record -> record.homeOn(today)).stream()
        .map(Unit::id);
  }

  private Stream<UnitId> homeOfPlacement(Content content, LocalDate today) {
    return content instanceof Content.OfPlacement about
        ? records.programmeOf(about.placement()).stream().flatMap(each -> home(each, today))
        : Stream.of();
  }

  /** Only what comes from units that allow it; nothing if the message was made for none of that. */
  private Optional<Gist> due(Message message, Letter.DigestLetter letter, LocalDate today) {
    var occasions = ((Content.Digest) message.content()).occasions();
    var allowed =
        letter.digest().undone().filter(item -> isAllowed(item.obligation(), today)).toList();
    if (allowed.stream().noneMatch(item -> occasions.contains(item.obligation().key()))) {
      return Optional.empty();
    }
    var near =
        Stream.concat(letter.digest().overdue().stream(), letter.digest().soon().stream())
            .filter(allowed::contains)
            .toList();
    var said =
        near.isEmpty()
            ? allowed.stream().filter(item -> occasions.contains(item.obligation().key())).toList()
            : near;
    return Optional.of(due(said));
  }

  private boolean isAllowed(Obligation obligation, LocalDate today) {
    var programme = obligation.programme();
    var from =
        programme == null
            ? Stream.of(new UnitId(obligation.key().subject()))
            : home(programme, today);
    return from.anyMatch(units::allow);
  }

  private static Gist due(List<DigestItem> items) {
    var lines =
        items.stream()
            .map(DigestItem::obligation)
            .flatMap(WritingMail::line)
            .collect(groupingBy(identity(), counting()))
            .entrySet()
            .stream()
            .map(each -> counted(each.getKey(), each.getValue()))
            .sorted(comparing(MailLetter.Line::lastDay).thenComparing(MailLetter.Line::topic))
            .limit(MOST)
            .toList();
    int named = lines.stream().mapToInt(MailLetter.Line::count).sum();
    return new Gist.Due(lines, items.size() - named);
  }

  private static Stream<MailLetter.Line> line(Obligation obligation) {
    return MailTopics.of(obligation.ground().rule()).stream()
        .map(
            topic ->
                new MailLetter.Line(
                    topic, obligation.lastOnTimeDay(), obligation.state() == State.OVERDUE, 1));
  }

  private static MailLetter.Line counted(MailLetter.Line line, long count) {
    return new MailLetter.Line(line.topic(), line.lastDay(), line.overdue(), (int) count);
  }

  private static LocalDate day(Instant now) {
    return now.atZone(QuietHours.STOCKHOLM).toLocalDate();
  }
}
