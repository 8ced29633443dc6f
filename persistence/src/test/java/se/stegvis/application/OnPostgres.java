package se.stegvis.application;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test on a real PostgreSQL whose tables are empty before each test. All such tests share one
 * context and with it one embedded server, the one that the module itself starts.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = TestApplication.class,
    properties = {"stegvis.home=target/homes/${random.uuid}", "spring.quartz.auto-startup=false"})
@ExtendWith(EmptyTables.class)
public @interface OnPostgres {}
