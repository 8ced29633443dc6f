package se.stegvis.application;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Empties the tables before each test: whatever else there is refers to one of these. */
final class EmptyTables implements BeforeEachCallback {

  @Override
  public void beforeEach(ExtensionContext context) {
    SpringExtension.getApplicationContext(context)
        .getBean(JdbcClient.class)
        .sql("truncate person, unit, programme, message, attempt, channel, inbound cascade")
        .update();
  }
}
