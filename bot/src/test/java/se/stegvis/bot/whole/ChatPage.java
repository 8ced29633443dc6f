package se.stegvis.bot.whole;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The local chat page, as a person at a browser has it. */
final class ChatPage implements AutoCloseable {

  private static final Duration OFTEN = Duration.ofMillis(50);
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final ChromeDriver browser;
  private final WebDriverWait patience;

  private ChatPage(ChromeDriver browser) {
    this.browser = browser;
    this.patience = new WebDriverWait(browser, Duration.ofMinutes(2), OFTEN);
  }

  /** Whether this machine has Chromium and its driver. */
  static boolean canBeOpened() {
    return program("chromium").isPresent() && program("chromedriver").isPresent();
  }

  static ChatPage open(String address, Path profile) {
    var options = new ChromeOptions();
    options.setBinary(program("chromium").orElseThrow().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--force-prefers-reduced-motion",
        "--lang=sv",
        "--accept-lang=sv",
        "--disable-dev-shm-usage",
        "--window-size=1280,900",
        "--user-data-dir=" + profile);
    var driver =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("chromedriver").orElseThrow().toFile())
            .build();
    var page = new ChatPage(new ChromeDriver(driver, options));
    page.browser.get(address);
    page.untilIdle();
    return page;
  }

  /** Sees the page on a phone of this width from now on, or on a desk again. */
  void sizeTo(int width, int height) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    untilIdle();
  }

  void choose(String person) {
    script("document.querySelector('[data-person=\"%s\"]').click()".formatted(person));
    untilIdle();
  }

  void chooseChannel(String unit) {
    script("document.querySelector('[data-channel=\"%s\"]').click()".formatted(unit));
    untilIdle();
  }

  /** As whom cards of channels are pressed from now on. */
  void pressAs(String person) {
    script("document.getElementById('presser').value = '%s'".formatted(person));
  }

  /** What is said beside the cards, to the one who pressed alone. */
  String toast() {
    return browser.findElement(By.id("toast")).getText();
  }

  void say(String text) {
    browser.findElement(By.id("compose")).sendKeys(text, Keys.ENTER);
    untilIdle();
  }

  void moveClockTo(String day) {
    script(
        """
        const field = document.getElementById('clock-date');
        field.value = '%s';
        field.dispatchEvent(new Event('input', {bubbles: true}));
        field.dispatchEvent(new Event('change', {bubbles: true}));
        document.getElementById('clock-go').click();
        """
            .formatted(day));
    untilIdle();
  }

  /** Fills in a day of the newest card, as the browser's own calendar does. */
  void fillDay(String label, String day) {
    var field =
        newestCard().findElements(By.cssSelector("input[type=date]")).stream()
            .filter(each -> Hand.name(each).contains(label))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no day called " + label + " in: " + newest()));
    script(
        """
        arguments[0].value = arguments[1];
        arguments[0].dispatchEvent(new Event('input', {bubbles: true}));
        arguments[0].dispatchEvent(new Event('change', {bubbles: true}));
        """,
        field,
        day);
  }

  /** A hand that begins to count from now on. */
  Hand hand() {
    untilIdle();
    return new Hand(this, browser);
  }

  /** Only the keyboard, from where one writes. */
  Keyboard keyboard() {
    untilIdle();
    return new Keyboard(this, browser);
  }

  /** The newest card or message. */
  WebElement newestCard() {
    untilIdle();
    return activities().getLast();
  }

  /** The text of the newest card or message. */
  String newest() {
    return newestCard().getText();
  }

  int count() {
    untilIdle();
    return activities().size();
  }

  /**
   * Presses a button of the newest card: the first with the text, within the item that has a title.
   */
  void press(String item, String button) {
    untilIdle();
    var pressed =
        script(
            """
            const card = [...document.querySelectorAll('.activity')].at(-1);
            const named = (within) => [...within.querySelectorAll('button')]
              .find(b => b.textContent.trim() === arguments[1] && b.offsetParent !== null);
            const titles = [...card.querySelectorAll('*')]
              .filter(t => t.children.length === 0 && t.textContent.includes(arguments[0]));
            for (const title of titles) {
              for (let box = title.parentElement; box && box !== card; box = box.parentElement) {
                const found = named(box);
                if (found) { found.click(); return true; }
              }
            }
            return false;
            """,
            item,
            button);
    if (!Boolean.TRUE.equals(pressed)) {
      throw new AssertionError("no button %s for %s in: %s".formatted(button, item, newest()));
    }
    untilIdle();
  }

  /** Waits until the newest card or message has a text. */
  void awaitText(String text) {
    patience
        .withMessage(() -> "no " + text + " in: " + newest())
        .until(_ -> newest().contains(text));
  }

  /** How many pixels the page is wider than the window. */
  long overflow() {
    return ((Number)
            Objects.requireNonNull(
                script("return document.documentElement.scrollWidth - window.innerWidth")))
        .longValue();
  }

  void screenshot(String name) {
    try {
      Files.createDirectories(SCREENSHOTS);
      Files.write(SCREENSHOTS.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<WebElement> activities() {
    return browser.findElements(By.cssSelector(".activity"));
  }

  void untilIdle() {
    patience.until(
        _ ->
            Boolean.TRUE.equals(
                script(
                    "return document.body.dataset.ready === 'true' && !('busy' in"
                        + " document.body.dataset)")));
  }

  private @Nullable Object script(String code, Object... arguments) {
    return ((JavascriptExecutor) browser).executeScript(code, arguments);
  }

  private static Optional<Path> program(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void close() {
    browser.quit();
  }
}
