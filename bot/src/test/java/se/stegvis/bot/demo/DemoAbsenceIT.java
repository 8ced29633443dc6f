package se.stegvis.bot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** A start that does not bring in the demo by name has nothing of it, even if it scans its room. */
@SpringBootTest(
    classes = DemoAbsenceIT.Scanning.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DemoAbsenceIT {

  @Import(WebAlone.class)
  @ComponentScan(basePackageClasses = DemoConfiguration.class)
  static class Scanning {}

  @Test
  void noBeanIsOfTheDemo(@Autowired ApplicationContext context) {
    var room = MovableClock.class.getPackage();

    assertThat(Stream.of(context.getBeanDefinitionNames()).map(context::getType))
        .filteredOn(type -> type != null && type.getPackage() == room)
        .containsExactlyInAnyOrder(Scanning.class, WebAlone.class);
  }

  @Test
  void noAddressOfTheDemoAnswers(@LocalServerPort int port) throws Exception {
    try (var browser = new Browser(port)) {
      assertThat(browser.get("/demo/people").status()).isEqualTo(404);
      assertThat(browser.get("/demo/clock").status()).isEqualTo(404);
      assertThat(browser.get("/adaptivecards.min.js").status()).isEqualTo(404);
      assertThat(browser.get("/").status()).isEqualTo(404);
    }
  }
}
