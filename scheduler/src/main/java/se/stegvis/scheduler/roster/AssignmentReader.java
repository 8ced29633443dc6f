package se.stegvis.scheduler.roster;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.Role;

/** Reads who holds which role, in a unit or a programme. */
record AssignmentReader(Reading reading) {

  private static final Vocabulary<Role> ROLES =
      Vocabulary.of(
          "role",
          new Role[] {Role.HH, Role.SR, Role.KSR, Role.OSR, Role.ORSR, Role.VC, Role.CH},
          Role::name);

  List<Located<Assignment>> read(Fields owner) {
    var assignments = new ArrayList<Located<Assignment>>();
    for (var fields : owner.objects("roles")) {
      var assignment = assignment(fields);
      if (assignment != null) {
        assignments.add(new Located<>(fields.place(), assignment));
      }
    }
    assignments.stream()
        .collect(groupingBy(each -> List.of(each.value().role(), each.value().person())))
        .values()
        .forEach(same -> Overlaps.in(same, Assignment::during, this::twice));
    var mainSupervisors =
        assignments.stream().filter(each -> each.value().role() == Role.HH).toList();
    Overlaps.in(mainSupervisors, Assignment::during, this::several);
    return assignments;
  }

  private @Nullable Assignment assignment(Fields fields) {
    var role = role(fields);
    var during = fields.span();
    if (!fields.has("person")) {
      fields.mistake("person", "nobody holds this role: name the person or remove the role");
    }
    var person = reading.optionalPerson(fields, "person");
    fields.refuseOthers();
    return role == null || during == null || person == null
        ? null
        : new Assignment(role, person, during);
  }

  private @Nullable Role role(Fields fields) {
    var word = fields.text("role");
    if (word == null) {
      return null;
    }
    return switch (word) {
      case "ST" -> implied(fields, "ST is implied by \"trainee\"");
      case "H" -> implied(fields, "H is implied by the \"supervisor\" of a placement");
      default -> ROLES.meaning(word, fields.place("role"), reading.mistakes);
    };
  }

  private static @Nullable Role implied(Fields fields, String why) {
    fields.mistake("role", why + ": remove the role here");
    return null;
  }

  private void twice(Located<Assignment> earlier, Located<Assignment> later) {
    reading.mistakes.add(
        later.place(),
        "%s holds %s at %s in the same days: join the two or shorten one"
            .formatted(later.value().person(), later.value().role(), earlier.place()));
  }

  private void several(Located<Assignment> earlier, Located<Assignment> later) {
    if (!earlier.value().person().equals(later.value().person())) {
      var day = later.value().during().from();
      reading.mistakes.add(
          later.place(),
          "%s and %s (%s) are both HH on %s: end one at the latest the day before the other begins"
              .formatted(later.value().person(), earlier.value().person(), earlier.place(), day));
    }
  }
}
