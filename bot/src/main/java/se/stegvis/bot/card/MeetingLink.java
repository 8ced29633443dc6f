package se.stegvis.bot.card;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.reminder.DigestItem;
import se.stegvis.scheduler.training.Person;

/** The address that opens Teams' form for a new meeting, filled in with a suggestion. */
final class MeetingLink {

  private static final LocalTime START = LocalTime.of(8, 15);
  private static final int MINUTES = 60;
  private static final int DAYS_AHEAD = 2;

  private final WorkingDays workingDays;

  MeetingLink(WorkingDays workingDays) {
    this.workingDays = workingDays;
  }

  String of(DigestItem item, String subject, LocalDate today) {
    return on(suggested(today, item.obligation().lastOnTimeDay()), subject, item.others());
  }

  /** On a day that is agreed on. */
  static String on(LocalDate day, String subject, List<Person> others) {
    var start = day.atTime(START).atZone(QuietHours.STOCKHOLM).toOffsetDateTime();
    var attendees =
        others.stream().map(Person::email).flatMap(Stream::ofNullable).collect(joining(","));
    return address(subject, attendees, start);
  }

  /** A working day, a few days ahead if there is the time. */
  private LocalDate suggested(LocalDate today, LocalDate lastOnTimeDay) {
    var day = workingDays.onOrAfter(today.plusDays(DAYS_AHEAD));
    if (!day.isAfter(lastOnTimeDay)) {
      return day;
    }
    var earlier = workingDays.before(lastOnTimeDay.plusDays(1));
    return earlier.isAfter(today) ? earlier : day;
  }

  private static String address(String subject, String attendees, OffsetDateTime start) {
    return UriComponentsBuilder.fromUriString("https://teams.microsoft.com/l/meeting/new")
        .queryParam("subject", "{subject}")
        .queryParam("attendees", "{attendees}")
        .queryParam("startTime", "{start}")
        .queryParam("endTime", "{end}")
        .encode()
        .buildAndExpand(subject, attendees, text(start), text(start.plusMinutes(MINUTES)))
        .toUriString();
  }

  private static String text(OffsetDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }
}
