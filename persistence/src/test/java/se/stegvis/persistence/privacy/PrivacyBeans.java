package se.stegvis.persistence.privacy;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.privacy.AuditTrail;
import se.stegvis.scheduler.privacy.Auditing;
import se.stegvis.scheduler.privacy.ErasingPerson;
import se.stegvis.scheduler.privacy.LegalHolds;
import se.stegvis.scheduler.privacy.PersonalData;
import se.stegvis.scheduler.privacy.Pseudonyms;
import se.stegvis.scheduler.training.TrainingRecords;

/** The use cases over what this module brings. */
@TestConfiguration(proxyBeanMethods = false)
class PrivacyBeans {

  @Bean
  Auditing auditing(AuditTrail trail, Pseudonyms pseudonyms, TrainingRecords records) {
    return new Auditing(trail, pseudonyms, records);
  }

  @Bean
  ErasingPerson erasingPerson(
      PersonalData data,
      LegalHolds holds,
      TrainingRecords records,
      Pseudonyms pseudonyms,
      Auditing auditing,
      TransactionOperations transactions) {
    return new ErasingPerson(data, holds, records, pseudonyms, auditing, transactions);
  }
}
