package se.stegvis.bot.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.UriComponentsBuilder;
import se.stegvis.scheduler.calendar.WorkingDays;

final class MeetingLinkTest {

  private final MeetingLink meetings = new MeetingLink(new WorkingDays());

  @Test
  void namesSubjectPeopleAndTime() {
    var item =
        Digests.item(Digests.TALK, Digests.ANNA, "2026-08-01")
            .others(Digests.ANNA, Digests.PER)
            .item();
    var url = meetings.of(item, "Möte & kaffe, 100 % +1", Digests.MONDAY);
    assertThat(url)
        .startsWith("https://teams.microsoft.com/l/meeting/new?subject=M%C3%B6te%20%26%20kaffe")
        .contains("&attendees=anna%40example.org%2Cper%40example.org")
        .contains("&startTime=2026-07-22T08%3A15%3A00%2B02%3A00")
        .contains("&endTime=2026-07-22T09%3A15%3A00%2B02%3A00");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-20, 2026-08-01, 2026-07-22", // two days ahead
    "2026-07-23, 2026-08-01, 2026-07-27", // over the weekend
    "2026-07-23, 2026-07-26, 2026-07-24", // sooner, to be on time
    "2026-07-23, 2026-07-10, 2026-07-27", // too late anyway
    "2026-12-23, 2027-01-31, 2026-12-28", // over Christmas
  })
  void suggestsAWorkingDay(LocalDate today, LocalDate lastOnTimeDay, LocalDate suggested) {
    var item = Digests.item(Digests.TALK, Digests.ANNA, lastOnTimeDay.toString()).item();
    var query =
        UriComponentsBuilder.fromUriString(meetings.of(item, "Samtal", today))
            .build()
            .getQueryParams();
    assertThat(query.getFirst("startTime")).startsWith(suggested + "T08");
  }
}
