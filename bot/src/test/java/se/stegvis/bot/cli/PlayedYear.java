package se.stegvis.bot.cli;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.profile.RuleProfile;
import se.stegvis.scheduler.risk.SignalKind;
import se.stegvis.scheduler.risk.SignalTimeline;
import se.stegvis.scheduler.roster.KnownNames;
import se.stegvis.scheduler.roster.ReadRoster;
import se.stegvis.scheduler.roster.RosterReader;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.Unit;

/**
 * The signals of the demo's sample clinic through a year, had both its units followed each of the
 * five profiles in turn, as a document.
 */
final class PlayedYear {

  static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  static final LocalDate TO = LocalDate.of(2026, 12, 31);

  private final Profiles profiles = ProductProfiles.load();
  private final Map<RuleProfile, List<SignalTimeline.Entry>> years = new LinkedHashMap<>();

  PlayedYear() {
    var sample = sample();
    var timeline = new SignalTimeline(profiles, ProductForms.load(), new WorkingDays());
    for (var profile : profiles.all()) {
      var roster = under(profile.id(), sample);
      years.put(
          profile,
          timeline.play(
              roster.trainingRecords().toList(), roster.unitRecords().toList(), FROM, TO));
    }
  }

  private Roster sample() {
    try (var in =
        Objects.requireNonNull(PlayedYear.class.getResourceAsStream("/demo/roster.json"))) {
      return switch (new RosterReader(KnownNames.of(profiles)).read(in)) {
        case ReadRoster.Read(var roster) -> roster;
        case ReadRoster.Wrong wrong -> throw new IllegalStateException(wrong.toString());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Roster under(String profile, Roster roster) {
    return new Roster(
        roster.people(),
        roster.units().stream()
            .map(unit -> unit.profile() == null ? unit : under(profile, unit))
            .toList(),
        roster.programmes());
  }

  private static Unit under(String profile, Unit unit) {
    return new Unit(
        unit.id(), unit.name(), profile, null, unit.roles(), unit.facts(), unit.alertChannel());
  }

  Map<RuleProfile, List<SignalTimeline.Entry>> years() {
    return years;
  }

  String document() {
    var lines = new ArrayList<String>();
    lines.add(
        """
        # A played year

        The demo's sample clinic (two units, eight ST-läkare) from %s to %s, had both units
        followed each of the five profiles in turn: the [signals](signals.md) raised, on which day, and
        to whom. Nothing is recorded after the middle of July, so that the autumn shows what a clinic
        looks like that has stopped writing down. What stood before the first day counts as said.
        `PlayedYearTest` writes the document and checks that it is current.

        %s\
        """
            .formatted(FROM, TO, overview()));
    years.forEach((profile, entries) -> lines.add(year(profile, entries)));
    return String.join("\n", lines);
  }

  private String overview() {
    var names = years.keySet().stream().map(RuleProfile::id).toList();
    var rows =
        Stream.of(SignalKind.values())
            .map(this::counts)
            .filter(counts -> counts.stream().anyMatch(text -> text.matches("\\d+")))
            .map(PlayedYear::row);
    return Stream.concat(
            Stream.of(
                row(Stream.concat(Stream.of("signals said"), names.stream()).toList()),
                "|---" + "|---:".repeat(names.size()) + "|"),
            rows)
        .collect(joining("\n", "", "\n"));
  }

  private List<String> counts(SignalKind kind) {
    return Stream.concat(
            Stream.of("`" + kind.id() + "`"),
            years.values().stream()
                .map(PlayedYear::raised)
                .map(counts -> counts.getOrDefault(kind, 0L))
                .map(count -> count == 0 ? "" : String.valueOf(count)))
        .toList();
  }

  private static Map<SignalKind, Long> raised(List<SignalTimeline.Entry> entries) {
    return entries.stream()
        .filter(entry -> !entry.closed())
        .collect(groupingBy(entry -> entry.signal().key().kind(), counting()));
  }

  private static String year(RuleProfile profile, List<SignalTimeline.Entry> entries) {
    var head =
        """
        ## %s

        | sent | signal | about | level | told | stood from | rule |
        |---|---|---|---|---|---|---|
        """
            .formatted(profile.region());
    return entries.stream().map(PlayedYear::line).collect(joining("\n", head, "\n"));
  }

  private static String line(SignalTimeline.Entry entry) {
    var signal = entry.signal();
    var key = signal.key();
    var rule = signal.backing().rule();
    return row(
        List.of(
            entry.on().toString(),
            key.kind().id().substring("SIG-".length()),
            key.occurrence().equals("-") ? key.subject() : key.subject() + " " + key.occurrence(),
            entry.closed() ? "closed" : signal.level().name().toLowerCase(Locale.ROOT),
            signal.tell().stream().map(PersonId::value).collect(joining(", ")),
            signal.raised().toString(),
            rule == null ? "" : rule.value()));
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(joining(" | ", "| ", " |"));
  }
}
