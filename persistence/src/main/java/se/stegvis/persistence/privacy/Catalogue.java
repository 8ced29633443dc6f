package se.stegvis.persistence.privacy;

import static se.stegvis.persistence.privacy.Table.holding;
import static se.stegvis.persistence.privacy.Table.technical;

import java.util.List;
import java.util.stream.Stream;
import se.stegvis.scheduler.privacy.Kind;

/**
 * Every table of ours, with every column that can hold text. A test holds it against the database:
 * a column that is not here fails the build, until somebody has thought about it.
 */
final class Catalogue {

  private static final String OF_ASSESSMENT =
      "(select programme_id from assessment where id = t.assessment_id)";
  private static final String OF_ROUND = "(select programme_id from round where id = t.round_id)";
  private static final String OF_MATTER =
      "(select programme_id from matter where id = t.matter_id)";
  private static final String OF_PLAN =
      "(select programme_id from action_plan where id = t.plan_id)";
  private static final String IN_THEIR_CHAT =
      "t.conversation_id in (select conversation_id from conversation where person_id ="
          + " any(:people))";

  private static final List<Table> TABLES =
      List.of(
          holding(Kind.PERSON, "person")
              .people("id")
              .words("name", "email", "entra_id")
              .plain("language", "qualifications"),
          holding(Kind.ROLES, "unit_role").people("person_id").plain("unit_id", "role"),
          holding(Kind.ROLES, "programme_role")
              .inProgramme()
              .people("person_id")
              .plain("role")
              .part("role", "starts", "ends"),
          holding(Kind.PROGRAMMES, "programme")
              .beneath("t.id")
              .with(Use.PROGRAMME, "id")
              .people("trainee_id")
              .plain("specialty", "regulation"),
          holding(Kind.PROGRAMMES, "programme_unit").inProgramme().plain("unit_id"),
          holding(Kind.PROGRAMMES, "working_time").inProgramme(),
          holding(Kind.PROGRAMMES, "pause").inProgramme(),
          holding(Kind.PLACEMENTS, "placement")
              .inProgramme()
              .with(Use.PLACEMENT, "id")
              .people("supervisor_id")
              .plain("unit_id")
              .part("starts", "ends"),
          holding(Kind.PLACEMENTS, "said_placement")
              .inProgramme()
              .with(Use.PLACEMENT, "id")
              .people("supervisor_id")
              .plain("unit_id")
              .part("starts", "ends"),
          event("event"),
          event("filed_event"),
          holding(Kind.ASSESSMENTS, "assessment")
              .inProgramme()
              .people("trainee_id", "assessor_id", "asked_by_id", "passed_to_id")
              .with(Use.PLACEMENT, "placement_id")
              .words("answers", "own", "comment")
              .plain("form", "scale", "state", "face")
              .part("form", "seen", "asked_at", "last_day", "state", "answered_at"),
          holding(Kind.ASSESSMENTS, "assessment_step")
              .beneath(OF_ASSESSMENT)
              .people("person_id")
              .words("answers")
              .plain("what")
              .part("what", "done_at"),
          holding(Kind.ROUNDS, "round")
              .inProgramme()
              .people("trainee_id", "begun_by_id", "compiled_by_id")
              .words("summary", "tally")
              .plain("kind", "scale", "state", "outcome")
              .part("kind", "begun_at", "state"),
          holding(Kind.ROUNDS, "round_rater")
              .beneath(OF_ROUND)
              .people("person_id")
              .plain("profession")
              .part("profession"),
          holding(Kind.MATTERS, "matter")
              .inProgramme()
              .people("trainee_id", "holder_id")
              .with(Use.PEOPLE, "tell")
              .with(Use.PLACEMENT, "placement_id")
              .with(Use.SUBJECT, "subject")
              .plain(
                  "kind",
                  "occurrence",
                  "level",
                  "unit_id",
                  "lack",
                  "facts",
                  "backing",
                  "state",
                  "reason")
              .part("kind", "raised", "state"),
          holding(Kind.MATTERS, "matter_told")
              .beneath(OF_MATTER)
              .people("person_id")
              .plain("level")
              .part("told_on", "level"),
          holding(Kind.MATTERS, "matter_view").beneath(OF_MATTER).words("words"),
          holding(Kind.MATTERS, "matter_step")
              .beneath(OF_MATTER)
              .people("person_id")
              .plain("what", "reason")
              .part("what", "done_at"),
          holding(Kind.PLANS, "action_plan")
              .inProgramme()
              .people("trainee_id", "begun_by_id")
              .with(Use.PEOPLE, "people")
              .with(Use.INSIDE, "content")
              .with(Use.PLACEMENT, "placement_id")
              .plain("state")
              .part("begun", "state"),
          holding(Kind.PLANS, "action_plan_step")
              .beneath(OF_PLAN)
              .people("person_id")
              .plain("what", "outcome")
              .part("what", "done_at"),
          holding(Kind.CONCERNS, "concern")
              .inProgramme()
              .people("person_id", "changed_by")
              .with(Use.PLACEMENT, "placement_id")
              .plain("kind", "areas", "goals", "state")
              .part("kind", "said_on", "state", "changed_on"),
          holding(Kind.READINGS, "reading")
              .inProgramme()
              .people("reader_id", "trainee_id")
              .with(Use.TOPIC, "thing_id")
              .plain("role", "thing")
              .part("role", "thing", "read_on"),
          holding(Kind.ATTEMPTS, "attempt")
              .people("by_id")
              .through(
                  "lower(t.by_id) in (select lower(entra_id) from person where id = any(:people))")
              .with(Use.TOPIC, "thing_id")
              .plain("thing"),
          holding(Kind.MESSAGES, "message")
              .people("person_id")
              .with(Use.TOPIC, "about")
              .plain("kind", "state", "activity_id", "cause", "occasion", "way"),
          holding(Kind.MESSAGES, "message_occasion")
              .through("t.message_id in (select id from message where person_id = any(:people))")
              .with(Use.TOPIC, "subject")
              .plain("rule", "occurrence"),
          holding(Kind.REMINDERS, "said")
              .people("person_id")
              .with(Use.SUBJECT, "subject")
              .plain("rule", "occurrence", "step"),
          holding(Kind.SNOOZES, "snooze")
              .people("person_id")
              .with(Use.TOPIC, "subject")
              .plain("rule", "occurrence"),
          holding(Kind.PREFERENCES, "preference").people("person_id").plain("language"),
          holding(Kind.PREFERENCES, "assessment_room").people("person_id"),
          holding(Kind.CONVERSATIONS, "conversation")
              .people("person_id")
              .plain("tenant_id", "conversation_id", "service_url", "user_id", "bot_id"),
          holding(Kind.CONVERSATIONS, "stopped").people("person_id").plain("cause"),
          holding(Kind.CONVERSATIONS, "pace_turn").through(IN_THEIR_CHAT).plain("conversation_id"),
          holding(Kind.ANSWERS, "inbound")
              .through(
                  IN_THEIR_CHAT
                      + " or t.user_id in (select user_id from conversation where person_id ="
                      + " any(:people))")
              .words("body", "summary")
              .plain(
                  "tenant_id",
                  "conversation_id",
                  "activity_id",
                  "kind",
                  "state",
                  "service_url",
                  "user_id",
                  "bot_id",
                  "replaces",
                  "cause"),
          holding(Kind.HOLDS, "legal_hold").people("person_id").plain("why", "set_by"),
          holding(Kind.AUDIT, "audit")
              .through(
                  "t.subject in (select pseudonym from pseudonym where person_id = any(:people))")
              .plain("actor", "action", "subject", "outcome", "counts"),
          technical("pseudonym", "pseudonym").people("person_id"),
          technical("touched_programme").with(Use.PROGRAMME, "programme_id"),
          technical("erased", "pseudonym", "mode", "marks"),
          technical("erased_key", "key"),
          technical("unit", "id", "name", "profile", "alert_channel"),
          technical("unit_fact", "unit_id", "evidence"),
          technical("channel", "conversation_id", "tenant_id", "team_id", "service_url", "bot_id"),
          technical("unit_card", "unit_id", "conversation_id", "activity_id", "drawn"),
          technical("outgoing"),
          technical("pace"));

  private Catalogue() {}

  private static Table event(String name) {
    return holding(Kind.EVENTS, name)
        .inProgramme()
        .people("with_person", "assessor")
        .with(Use.PEOPLE, "signed_by", "approved_by")
        .with(Use.PLACEMENT, "placement_id")
        .plain("evidence", "topics", "instrument", "scale", "goals", "outcome")
        .part("evidence", "happened");
  }

  static List<Table> tables() {
    return TABLES;
  }

  /** Those that tell of people. */
  static Stream<Table> personal() {
    return TABLES.stream().filter(Table::isPersonal);
  }
}
