package se.stegvis.bot.whole;

import java.util.List;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;

/**
 * A person's hand on the newest card: it finds things by what a screen reader calls them, and
 * counts its taps and keystrokes.
 */
final class Hand {

  private final ChatPage page;
  private final ChromeDriver browser;
  private Effort effort = Effort.NONE;

  Hand(ChatPage page, ChromeDriver browser) {
    this.page = page;
    this.browser = browser;
  }

  Effort effort() {
    return effort;
  }

  /** Taps a command that the page proposes below the conversation. */
  void command(String words) {
    tap(named(browser.findElements(By.cssSelector("#chips button")), words));
  }

  void button(String title) {
    tap(named(all("button"), title));
  }

  /** Taps a button of one of the card's items. */
  void button(String item, String title) {
    page.press(item, title);
    effort = effort.tapped();
  }

  /** Chooses what is seen: a radio button or a box to tick. */
  void choose(String choice) {
    tap(named(all("input[type=radio], input[type=checkbox]"), choice));
  }

  /** Opens a list and chooses from it. */
  void choose(String label, String choice) {
    var list = named(all("select"), label);
    new Select(list).selectByVisibleText(choice);
    effort = effort.tapped().tapped();
    page.untilIdle();
  }

  /** What a list offers. */
  List<String> choices(String label) {
    return new Select(named(all("select"), label))
        .getOptions().stream().map(WebElement::getText).filter(text -> !text.isBlank()).toList();
  }

  void type(String label, String text) {
    var field = named(all("input, textarea"), label);
    tap(field);
    field.sendKeys(text);
    effort = effort.typed(text.length());
  }

  /** What a screen reader calls an element; empty if it has no word for it. */
  static String name(WebElement element) {
    return Objects.requireNonNullElse(element.getAccessibleName(), "");
  }

  /** What stands in the newest card to fill in or press. */
  List<WebElement> controls() {
    return all("input, textarea, select, button").stream().filter(WebElement::isDisplayed).toList();
  }

  private void tap(WebElement element) {
    element.click();
    effort = effort.tapped();
    page.untilIdle();
  }

  private List<WebElement> all(String css) {
    return page.newestCard().findElements(By.cssSelector(css));
  }

  /** The first of that name that is seen. Each question is a way to the browser and back. */
  private WebElement named(List<WebElement> elements, String name) {
    return elements.stream()
        .filter(element -> name(element).contains(name))
        .filter(WebElement::isDisplayed)
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "nothing is called %s among %s in: %s"
                        .formatted(
                            name, elements.stream().map(Hand::name).toList(), page.newest())));
  }
}
