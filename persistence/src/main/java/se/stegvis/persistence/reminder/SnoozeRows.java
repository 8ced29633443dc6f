package se.stegvis.persistence.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SnoozeRows extends Repository<SnoozeRow, SnoozeRow.Id> {

  List<SnoozeRow> findByIdPersonIn(Collection<String> people);

  /** One statement, since Teams may send the same press of a button twice at the same moment. */
  @Modifying(clearAutomatically = true)
  @Query(
      nativeQuery = true,
      value =
          """
          insert into snooze (person_id, rule, subject, occurrence, until)
          values (:person, :rule, :subject, :occurrence, :until)
          on conflict (person_id, rule, subject, occurrence) do update set until = excluded.until
          """)
  void put(String person, String rule, String subject, String occurrence, LocalDate until);
}
