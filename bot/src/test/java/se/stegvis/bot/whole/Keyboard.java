package se.stegvis.bot.whole;

import java.util.function.Predicate;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** A person at the page without a mouse. They begin where one writes to the bot. */
final class Keyboard {

  private static final int PATIENCE = 60;

  private final ChatPage page;
  private final ChromeDriver browser;

  Keyboard(ChatPage page, ChromeDriver browser) {
    this.page = page;
    this.browser = browser;
    browser.findElement(By.id("compose")).sendKeys("");
  }

  void write(String text) {
    press(text, Keys.ENTER);
  }

  /** Goes back to a button. */
  void backTo(String name) {
    step(true, Keys.TAB, there -> is("button", there) && called(name, there));
  }

  /** Goes back to choices of which one can be made. */
  void backToChoices() {
    step(true, Keys.TAB, there -> "radio".equals(there.getDomAttribute("type")));
  }

  /** Goes forward to a button. */
  void onTo(String name) {
    step(false, Keys.TAB, there -> is("button", there) && called(name, there));
  }

  /** Goes through choices to one of them. */
  void arrowTo(String name) {
    step(false, Keys.ARROW_DOWN, there -> called(name, there));
  }

  void press(CharSequence... keys) {
    new Actions(browser).sendKeys(keys).perform();
    page.untilIdle();
  }

  private void step(boolean back, Keys key, Predicate<WebElement> isThere) {
    for (int i = 0; i < PATIENCE; i++) {
      var step = new Actions(browser).sendKeys(key);
      if (back) {
        step = new Actions(browser).keyDown(Keys.SHIFT).sendKeys(key).keyUp(Keys.SHIFT);
      }
      step.perform();
      if (isThere.test(browser.switchTo().activeElement())) {
        return;
      }
    }
    throw new AssertionError("the keyboard does not get there: " + page.newest());
  }

  private static boolean is(String tag, WebElement element) {
    return element.getTagName().equals(tag);
  }

  private static boolean called(String name, WebElement element) {
    return Hand.name(element).contains(name);
  }
}
