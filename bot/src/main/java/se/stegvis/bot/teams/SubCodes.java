package se.stegvis.bot.teams;

import java.io.IOException;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Retells a refusal whose reason stands as JSON within JSON (Microsoft's page
 * send-proactive-messages.md) in the only shape of an error that the SDK reads.
 */
final class SubCodes implements Interceptor {

  private static final int FORBIDDEN = 403;
  private static final long READ_AT_MOST = 8192;
  private static final Pattern SUB_CODE =
      Pattern.compile("\\\\\"subCode\\\\\"\\s*:\\s*\\\\\"(\\w{1,64})\\\\\"");

  @Override
  public Response intercept(Chain chain) throws IOException {
    var response = chain.proceed(chain.request());
    return response.code() == FORBIDDEN ? retold(response) : response;
  }

  private static Response retold(Response response) throws IOException {
    var found = SUB_CODE.matcher(response.peekBody(READ_AT_MOST).string());
    if (!found.find()) {
      return response;
    }
    var error = ActivityJson.object();
    error.putObject("error").put("code", found.group(1));
    try (var told = response.body()) {
      return response
          .newBuilder()
          .body(ResponseBody.create(error.toString(), told.contentType()))
          .build();
    }
  }
}
