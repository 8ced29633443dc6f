package se.stegvis.scheduler.roster;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Qualification;

/** Reads one of the people. */
record PersonReader(Reading reading) {

  static final Vocabulary<Language> LANGUAGES =
      Vocabulary.of(
          "language", Language.values(), language -> language.name().toLowerCase(Locale.ROOT));

  private static final Vocabulary<Qualification> QUALIFICATIONS =
      Vocabulary.of("qualification", Qualification.values(), Qualification::name);

  @Nullable Person read(Fields fields) {
    var id = fields.text("id");
    reading.people.declare(id, fields.place("id"));
    var name = fields.text("name");
    var email = fields.optionalText("email");
    var entraId = fields.optionalText("entraId");
    reading.entraIds.declare(
        entraId == null ? null : entraId.toLowerCase(Locale.ROOT), fields.place("entraId"));
    var language = fields.optionalWord("language", LANGUAGES);
    var qualifications = qualifications(fields);
    fields.refuseOthers();
    return id == null || name == null
        ? null
        : new Person(
            new PersonId(id),
            name,
            email,
            entraId,
            language == null ? Language.SV : language,
            qualifications);
  }

  private Set<Qualification> qualifications(Fields fields) {
    var qualifications = new HashSet<Qualification>();
    for (var word : fields.texts("qualifications")) {
      var meaning = QUALIFICATIONS.meaning(word.value(), word.place(), reading.mistakes);
      if (meaning != null) {
        qualifications.add(meaning);
      }
    }
    return qualifications;
  }
}
