package se.stegvis.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceUrlTest {

  private static final Set<String> TEAMS = Set.of("smba.trafficmanager.net");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://smba.trafficmanager.net/emea/",
        "https://SMBA.trafficmanager.net",
        "https://smba.trafficmanager.net:443/se/0a1b/"
      })
  void teamsIsSecure(String url) {
    assertThat(ServiceUrl.parse(url)).get().matches(parsed -> parsed.isSecureAt(TEAMS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://smba.trafficmanager.net/emea/",
        "https://smba.trafficmanager.net:8443/",
        "https://evil.trafficmanager.net/",
        "https://smba.trafficmanager.net.evil.example/",
        "https://smba.trafficmanager.net@evil.example/",
        "https://anna:secret@smba.trafficmanager.net/",
        "https://smba.trafficmanager.net\\@evil.example/",
        "https://smba.trafficmanager.net/?to=evil",
        "https://smba.trafficmanager.net/#x",
        "https://169.254.169.254/",
        "https://[::1]/",
        "https://2130706433/",
        "https://0x7f.1/",
        "https://smba.trafficmanager.net./",
        "https://smba.trafficmanager.net:80/",
        "https://smba.trafficmanager.net:0/",
        "https://smba.trafficmanager.net:-1/",
        "https://smba.trafficmanager.net:65979/",
        "https://evil.example/smba.trafficmanager.net/",
        "https://evil.example:443\\@smba.trafficmanager.net/",
        "https://@smba.trafficmanager.net/",
        "https://smba%2etrafficmanager.net/",
        "https://xn--smba-9qa.trafficmanager.net/",
        "https://\u0455mba.trafficmanager.net/",
        "https://smba\u3002trafficmanager\u3002net/",
        "https:smba.trafficmanager.net/",
        "https:\\\\smba.trafficmanager.net\\",
        "https:///smba.trafficmanager.net/",
        " https://smba.trafficmanager.net/",
        "https://smba.trafficmanager.net/\n",
        "https://smba.trafficmanager.net\u0000.evil.example/",
        "javascript:https://smba.trafficmanager.net/",
        "//smba.trafficmanager.net/",
        "smba.trafficmanager.net",
        ""
      })
  void whatOnlyLooksLikeTeamsIsNot(String url) {
    assertThat(ServiceUrl.parse(url).filter(parsed -> parsed.isSecureAt(TEAMS))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:56150/_connector",
        "http://127.0.0.1:3978/demo/connector",
        "http://[::1]:3978/"
      })
  void thisMachineIsLoopback(String url) {
    assertThat(ServiceUrl.parse(url)).get().matches(ServiceUrl::isLoopback);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost.evil.example/",
        "http://10.0.0.1/",
        "http://localhost@evil.example/"
      })
  void anotherMachineIsNotLoopback(String url) {
    assertThat(ServiceUrl.parse(url).filter(ServiceUrl::isLoopback)).isEmpty();
  }
}
