package se.stegvis.bot.demo;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.web.servlet.function.ServerResponse.SseBuilder;

/** The pages that are open, each told of what changes as server-sent events. */
final class Feed {

  private final List<SseBuilder> pages = new CopyOnWriteArrayList<>();

  /** Opens a page's stream with a first event, so that the page knows that it is connected. */
  void open(SseBuilder page, String event, Object data) {
    page.onComplete(() -> pages.remove(page)).onError(_ -> pages.remove(page));
    pages.add(page);
    send(page, event, data);
  }

  void publish(String event, Object data) {
    pages.forEach(page -> send(page, event, data));
  }

  /** Ends every stream; an open one would hold up the server's shutdown. */
  void close() {
    pages.forEach(SseBuilder::complete);
  }

  /**
   * A page that is left in the midst of a large card is told of by the converter that writes it.
   */
  private void send(SseBuilder page, String event, Object data) {
    try {
      synchronized (page) {
        page.event(event).data(data);
      }
    } catch (IOException | IllegalStateException | HttpMessageNotWritableException gone) {
      pages.remove(page);
    }
  }
}
