package se.stegvis.bot.admin;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * Of the bot's registration, what an administrator's token is made out for.
 *
 * @param tenants whose administrators are let in
 */
@ConfigurationProperties("stegvis.teams")
record AdminProperties(
    @DefaultValue("") String appId, @Name("tenant-id") @DefaultValue List<String> tenants) {

  AdminProperties {
    tenants = tenants.stream().map(String::strip).filter(tenant -> !tenant.isEmpty()).toList();
  }
}
