package se.stegvis.scheduler.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.stegvis.scheduler.form.Field.Kind;
import se.stegvis.scheduler.form.Field.Need;
import se.stegvis.scheduler.profile.Title;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.training.Regulation;
import se.stegvis.scheduler.training.Role;

/** A few small forms with every kind of field. */
public final class SampleForms {

  public static final FormId MINI_CEX = new FormId("mini-cex");
  public static final FormId TALK = new FormId("handledarsamtal");
  public static final FormId FEEDBACK = new FormId("feedback-till-st");
  public static final ScaleId UK6 = new ScaleId("uk6");

  private static final Ground PROPOSAL = new Ground(Ground.Mark.PROPOSAL, "for tests");

  private SampleForms() {}

  public static Forms forms() {
    return new Forms(
        List.of(miniCex(1), miniCex(2), talk(), feedback()),
        List.of(uk6()),
        List.of(
            new Goal(Regulation.HSLF_FS_2021_8, "STa4", "Etik"),
            new Goal(Regulation.HSLF_FS_2021_8, "STb1", "Kommunikation"),
            new Goal(Regulation.HSLF_FS_2021_8, "STc1", ""),
            new Goal(Regulation.SOSFS_2015_8, "a4", "Systematiskt kvalitetsarbete")));
  }

  /** Two texts, an overall rating and delmål on the quick face; items and more on the whole. */
  public static Form miniCex(int version) {
    return new Form(
        MINI_CEX,
        version,
        title("Mini-CEX"),
        PROPOSAL,
        "assessment",
        Instrument.MINI_CEX,
        Form.Filler.ASSESSOR,
        Set.of(Role.ST, Role.HH, Role.H),
        false,
        true,
        false,
        UK6,
        Set.of("history", "status"),
        Map.of(Regulation.HSLF_FS_2021_8, List.of("STb1")),
        List.of(
            field("strengths", new Kind.Text(1000), Need.WHOLE, Face.QUICK),
            field("improvements", new Kind.Text(1000), Need.WHOLE, Face.QUICK),
            field("overall", new Kind.Rating(), Need.ALWAYS, Face.QUICK),
            field("goals", new Kind.Goals(), Need.NEVER, Face.QUICK),
            field(
                "complexity",
                new Kind.Choice(List.of(option("low"), option("high"))),
                Need.WHOLE,
                Face.WHOLE),
            field("history", new Kind.Rating(), Need.NEVER, Face.WHOLE),
            field("status", new Kind.Rating(), Need.NEVER, Face.WHOLE),
            field("minutes", new Kind.Count(1, 600), Need.NEVER, Face.WHOLE)));
  }

  private static Form talk() {
    return new Form(
        TALK,
        1,
        title("Handledarsamtal"),
        PROPOSAL,
        "handledarsamtal",
        null,
        Form.Filler.EITHER,
        Set.of(Role.ST, Role.HH, Role.H),
        false,
        false,
        false,
        null,
        Set.of(),
        Map.of(),
        List.of(
            field("on", new Kind.PastDay(), Need.ALWAYS, Face.QUICK),
            field("minutes", new Kind.Count(1, 600), Need.ALWAYS, Face.QUICK),
            field(
                "topics",
                new Kind.Ticks(List.of(option("iup"), option("selfstudy")), false),
                Need.NEVER,
                Face.QUICK),
            field("actions", new Kind.Text(500), Need.NEVER, Face.QUICK),
            field("next", new Kind.ComingDay(), Need.NEVER, Face.QUICK)));
  }

  private static Form feedback() {
    return new Form(
        FEEDBACK,
        1,
        title("Feedback till ST"),
        PROPOSAL,
        "feedback_till_st",
        null,
        Form.Filler.SUPERVISOR,
        Set.of(Role.ST, Role.HH),
        true,
        false,
        false,
        null,
        Set.of(),
        Map.of(),
        List.of(field("strengths", new Kind.Text(1000), Need.ALWAYS, Face.QUICK)));
  }

  public static Scale uk6() {
    return new Scale(
        UK6,
        title("Sex steg"),
        PROPOSAL,
        List.of(
            level(1, Scale.Standing.BELOW),
            level(2, Scale.Standing.BELOW),
            level(3, Scale.Standing.WATCH),
            level(4, Scale.Standing.FINE),
            level(5, Scale.Standing.FINE),
            level(6, Scale.Standing.FINE)),
        title("Ej sett"));
  }

  private static Scale.Level level(int value, Scale.Standing standing) {
    return new Scale.Level(value, title("nivå " + value), standing);
  }

  private static Field field(String id, Kind kind, Need need, Face face) {
    return new Field(id, title(id), kind, need, face, PROPOSAL);
  }

  private static Field.Option option(String value) {
    return new Field.Option(value, title(value));
  }

  private static Title title(String text) {
    return new Title(text, "en " + text);
  }
}
