package se.stegvis.persistence.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PreferenceRows extends Repository<PreferenceRow, String> {

  List<PreferenceRow> findByPersonIn(Collection<String> people);

  /** One statement, since Teams may send the same command twice at the same moment. */
  @Modifying(clearAutomatically = true)
  @Query(
      nativeQuery = true,
      value =
          """
          insert into preference (person_id, language, paused_until)
          values (:person, :language, :pausedUntil)
          on conflict (person_id) do update set
            language = excluded.language, paused_until = excluded.paused_until
          """)
  void put(String person, @Nullable String language, @Nullable LocalDate pausedUntil);
}
