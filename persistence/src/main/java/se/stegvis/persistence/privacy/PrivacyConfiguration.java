package se.stegvis.persistence.privacy;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.scheduler.privacy.AuditTrail;
import se.stegvis.scheduler.privacy.ErasedPeople;
import se.stegvis.scheduler.privacy.LegalHolds;
import se.stegvis.scheduler.privacy.PersonalData;
import se.stegvis.scheduler.privacy.Pseudonyms;
import se.stegvis.scheduler.privacy.RunOut;

/** Brings what is held on people, holds, the trail and what has run out. */
@AutoConfiguration
public final class PrivacyConfiguration {

  @Bean
  PersonalData personalData(JdbcClient client) {
    return new PostgresPersonalData(client);
  }

  @Bean
  LegalHolds legalHolds(JdbcClient client) {
    return new PostgresLegalHolds(client);
  }

  @Bean
  Pseudonyms pseudonyms(JdbcClient client) {
    return new PostgresPseudonyms(client);
  }

  @Bean
  AuditTrail auditTrail(JdbcClient client) {
    return new PostgresAuditTrail(client);
  }

  @Bean
  ErasedPeople erasedPeople(JdbcClient client) {
    return new PostgresErasedPeople(client);
  }

  @Bean
  RunOut runOut(JdbcClient client) {
    return new PostgresRunOut(client);
  }
}
