package se.stegvis.bot.teams;

import com.microsoft.bot.restclient.interceptors.LoggingInterceptor;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Entity;
import com.microsoft.bot.schema.Serialization;
import com.microsoft.bot.schema.teams.TaskModuleAction;
import com.microsoft.bot.schema.teams.TeamsPagedMembersResult;
import java.lang.invoke.MethodHandles;
import java.util.List;

/**
 * The SDK's mappers find their modules through the thread's class loader at first touch. The SDK's
 * own threads do not see into the application's jar, and a mapper first touched by one of them
 * cannot read dates for as long as the process lives.
 */
final class SdkMappers {

  private SdkMappers() {}

  /** To be called at start, on a thread of the application. */
  static void warm() {
    var lookup = MethodHandles.lookup();
    try {
      for (var holder :
          List.of(
              Serialization.class,
              Activity.class,
              Entity.class,
              TaskModuleAction.class,
              TeamsPagedMembersResult.class,
              LoggingInterceptor.class)) {
        lookup.ensureInitialized(holder);
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("the SDK has hidden one of its classes", e);
    }
  }
}
