package se.stegvis.scheduler.matter;

import java.time.LocalDate;
import java.util.List;
import se.stegvis.scheduler.profile.RuleId;
import se.stegvis.scheduler.profile.Source;
import se.stegvis.scheduler.profile.Strength;
import se.stegvis.scheduler.profile.Threshold;
import se.stegvis.scheduler.risk.Backing;
import se.stegvis.scheduler.risk.Lack;
import se.stegvis.scheduler.risk.Level;
import se.stegvis.scheduler.risk.Signal;
import se.stegvis.scheduler.risk.SignalFact;
import se.stegvis.scheduler.risk.SignalKey;
import se.stegvis.scheduler.risk.SignalKind;
import se.stegvis.scheduler.training.SampleRoster;

/** Signals about the sample roster, as a test tells of them. */
public final class GivenSignal {

  public static final LocalDate DAY = LocalDate.of(2026, 8, 3);

  private GivenSignal() {}

  /** A late IUP of p1. */
  public static Signal iupLate() {
    return iupLate(Level.RISK);
  }

  static Signal iupLate(Level level) {
    return new Signal(
        new SignalKey(SignalKind.IUP_LATE, SampleRoster.P1.value(), "1"),
        level,
        SampleRoster.ONK,
        SampleRoster.P1,
        SampleRoster.ANNA,
        SampleRoster.PL1,
        LocalDate.of(2026, 8, 2),
        null,
        false,
        Lack.UNKNOWN,
        List.of(
            new SignalFact.Day(SignalFact.Name.LAST_ON_TIME_DAY, LocalDate.of(2026, 8, 1)),
            new SignalFact.Count(SignalFact.Name.DONE, 0),
            new SignalFact.Missing(SignalFact.Name.MISSING, "approval")),
        backing(),
        List.of(SampleRoster.ANNA, SampleRoster.BO, SampleRoster.CIA));
  }

  /** A review of the unit that is due. */
  static Signal spurDue() {
    return new Signal(
        new SignalKey(SignalKind.SPUR_DUE, SampleRoster.ONK.value(), "2"),
        Level.UNIT,
        SampleRoster.ONK,
        null,
        null,
        null,
        LocalDate.of(2026, 4, 15),
        null,
        false,
        Lack.UNIT,
        List.of(),
        new Backing("sas-boras", "1", "SPUR", null, null, Threshold.Mark.PROPOSAL),
        List.of(SampleRoster.CIA));
  }

  private static Backing backing() {
    return new Backing(
        "sas-boras",
        "1",
        "SPUR-granskning",
        new RuleId("SAS-01"),
        new Source("004", "Individuellt utbildningsprogram", "ska upprättas", Strength.SKA),
        Threshold.Mark.SOURCE);
  }
}
