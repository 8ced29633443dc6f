package se.stegvis.persistence.assessment;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.assessment.Assessments;

/** Brings the assessments. */
@AutoConfiguration
public final class AssessmentConfiguration {

  @Bean
  Assessments assessments(JdbcClient client, TransactionOperations transaction) {
    return new PostgresAssessments(client, transaction);
  }
}
