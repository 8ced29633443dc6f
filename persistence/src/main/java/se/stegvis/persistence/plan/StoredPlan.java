package se.stegvis.persistence.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.concern.Area;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.plan.PlanItem;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;
import tools.jackson.databind.json.JsonMapper;

/** What a plan says, as it lies in its row. */
record StoredPlan(
    Set<Area> areas,
    Set<ActionPlan.Change> changes,
    List<PlanItem> items,
    ActionPlan.@Nullable View view,
    List<ActionPlan.Signature> signatures,
    List<ActionPlan.FollowUp> followUps) {

  private static final JsonMapper JSON = JsonMapper.shared();

  static String json(ActionPlan plan) {
    return JSON.writeValueAsString(
        new StoredPlan(
            plan.areas(),
            plan.changes(),
            plan.items(),
            plan.view(),
            plan.signatures(),
            plan.followUps()));
  }

  static String[] people(ActionPlan plan) {
    return plan.items().stream()
        .flatMap(
            item -> Stream.concat(Stream.of(item.owner()), Stream.ofNullable(item.followUpBy())))
        .map(PersonId::value)
        .distinct()
        .toArray(String[]::new);
  }

  static ActionPlan plan(ResultSet row) throws SQLException {
    var stored = JSON.readValue(row.getString("content"), StoredPlan.class);
    return new ActionPlan(
        new PlanId(row.getObject("id", UUID.class)),
        new ProgrammeId(row.getString("programme_id")),
        new PersonId(row.getString("trainee_id")),
        Optional.ofNullable(row.getString("placement_id")).map(PlacementId::new).orElse(null),
        Optional.ofNullable(row.getObject("follows", UUID.class)).map(PlanId::new).orElse(null),
        new PersonId(row.getString("begun_by_id")),
        row.getObject("begun", LocalDate.class),
        stored.areas(),
        stored.changes(),
        stored.items(),
        stored.view(),
        stored.signatures(),
        stored.followUps(),
        ActionPlan.State.valueOf(row.getString("state")));
  }
}
