package se.stegvis.persistence.plan;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.plan.ActionPlans;

/** Brings the action plans. */
@AutoConfiguration
public final class PlanConfiguration {

  @Bean
  ActionPlans actionPlans(JdbcClient client, TransactionOperations transaction) {
    return new PostgresActionPlans(client, transaction);
  }
}
