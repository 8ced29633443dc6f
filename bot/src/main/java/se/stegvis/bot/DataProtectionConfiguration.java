package se.stegvis.bot;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.outbox.Outgoing;
import se.stegvis.scheduler.privacy.AuditTrail;
import se.stegvis.scheduler.privacy.Auditing;
import se.stegvis.scheduler.privacy.ErasedPeople;
import se.stegvis.scheduler.privacy.ErasingPerson;
import se.stegvis.scheduler.privacy.ExportingPerson;
import se.stegvis.scheduler.privacy.HoldingOutgoing;
import se.stegvis.scheduler.privacy.HoldingPerson;
import se.stegvis.scheduler.privacy.ImportingRoster;
import se.stegvis.scheduler.privacy.KeepingRetention;
import se.stegvis.scheduler.privacy.LegalHolds;
import se.stegvis.scheduler.privacy.PersonalData;
import se.stegvis.scheduler.privacy.Pseudonyms;
import se.stegvis.scheduler.privacy.ReadingTrail;
import se.stegvis.scheduler.privacy.Retention;
import se.stegvis.scheduler.privacy.RunOut;
import se.stegvis.scheduler.roster.Rosters;
import se.stegvis.scheduler.training.TrainingRecords;

/** The use cases of administrators, for the server and the command line. */
@Configuration(proxyBeanMethods = false)
public class DataProtectionConfiguration {

  @Bean
  Auditing auditing(AuditTrail trail, Pseudonyms pseudonyms, TrainingRecords records) {
    return new Auditing(trail, pseudonyms, records);
  }

  @Bean
  ExportingPerson exportingPerson(
      PersonalData data, Auditing auditing, TransactionOperations transactions) {
    return new ExportingPerson(data, auditing, transactions);
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

  @Bean
  HoldingPerson holdingPerson(
      PersonalData data, LegalHolds holds, Auditing auditing, TransactionOperations transactions) {
    return new HoldingPerson(data, holds, auditing, transactions);
  }

  @Bean
  ImportingRoster importingRoster(
      Rosters rosters, ErasedPeople erased, Auditing auditing, TransactionOperations transactions) {
    return new ImportingRoster(rosters, erased, auditing, transactions);
  }

  @Bean
  HoldingOutgoing holdingOutgoing(
      Outgoing outgoing, Auditing auditing, TransactionOperations transactions) {
    return new HoldingOutgoing(outgoing, auditing, transactions);
  }

  @Bean
  ReadingTrail readingTrail(
      AuditTrail trail,
      Pseudonyms pseudonyms,
      TrainingRecords records,
      TransactionOperations transactions) {
    return new ReadingTrail(trail, pseudonyms, records, transactions);
  }

  /** A setting that cannot be used is found when the program starts. */
  @Bean
  KeepingRetention keepingRetention(
      Environment environment,
      RunOut runOut,
      Auditing auditing,
      TransactionOperations transactions) {
    return new KeepingRetention(retention(environment), runOut, auditing, transactions);
  }

  private static Retention retention(Environment environment) {
    var settings =
        Binder.get(environment)
            .bind("stegvis.retention", Bindable.mapOf(String.class, String.class))
            .orElse(Map.of());
    try {
      return Retention.of(settings);
    } catch (IllegalArgumentException e) {
      throw new WrongRetention(e);
    }
  }
}
