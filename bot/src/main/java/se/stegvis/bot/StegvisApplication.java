package se.stegvis.bot;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import se.stegvis.scheduler.quartz.QuartzConfiguration;

/**
 * The server: the configurations of this module's rooms, the core's ticks, and persistence, which
 * brings itself by auto-configuration.
 */
@SpringBootApplication(proxyBeanMethods = false)
@Import(QuartzConfiguration.class)
public class StegvisApplication {}
