package se.stegvis.bot.teams;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import se.stegvis.bot.SignedTokens;
import se.stegvis.bot.dialogue.Clinic;
import se.stegvis.bot.dialogue.Incoming;
import se.stegvis.bot.dialogue.Reply;
import se.stegvis.scheduler.profile.ProfileReader;
import se.stegvis.scheduler.roster.KnownNames;
import se.stegvis.scheduler.roster.RosterReader;
import se.stegvis.scheduler.yaml.YamlFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** By what others send or hand over, what they have made gets in. */
enum Door {
  /** The body of what is sent to the endpoint. */
  ACTIVITY {
    @Override
    void take(byte[] input) {
      ActivityJson.read(input)
          .filter(MessagesEndpoint::isWhole)
          .ifPresent(
              activity -> {
                ActivityReader.read(activity);
                ActivityReader.hasFile(activity);
                ChannelReader.read(activity);
              });
    }

    @Override
    Stream<byte[]> good() {
      return SEEDS.stream().map(name -> Recorded.json(name).getBytes(UTF_8));
    }
  },

  /** What a pressed card says of itself. */
  CARD {
    @Override
    void take(byte[] input) {
      var invoke = PRESS.replace(CHANGED, new String(input, UTF_8)).getBytes(UTF_8);
      var press =
          ActivityJson.read(invoke)
              .filter(MessagesEndpoint::isWhole)
              .flatMap(ActivityReader::read)
              .filter(Incoming.Pressed.class::isInstance)
              .map(Incoming.Pressed.class::cast);
      if (press.isEmpty()) {
        return;
      }
      var clinic = new Clinic();
      for (var who : PRESSERS) {
        clinic
            .on(Clinic.FRIDAY)
            .answer(
                new Incoming.Pressed(Clinic.sender(who), press.get().verb(), press.get().data()));
      }
    }

    @Override
    Stream<byte[]> good() {
      return PRESSERS.stream()
          .flatMap(who -> SAID.stream().map(text -> new Clinic().say(who, text)))
          .filter(Reply.Card.class::isInstance)
          .map(reply -> JSON.readTree(((Reply.Card) reply).card().json()))
          .flatMap(card -> card.findParents("verb").stream())
          .map(JsonNode::toString)
          .distinct()
          .map(action -> action.getBytes(UTF_8));
    }
  },

  /** The authorization header. */
  HEADER {
    @Override
    void take(byte[] input) {
      try {
        TOKENS.read(Bearer.token(List.of(new String(input, ISO_8859_1))));
      } catch (BadToken e) {
        return;
      }
      throw new AssertionError("believed, and nobody has signed it");
    }

    @Override
    Stream<byte[]> good() {
      var others =
          SignedTokens.sign(SignedTokens.rsa("teams"), BotFramework.claims(TeamsRoom.NOW).build());
      return Stream.of(
              "Bearer " + others, "Bearer eyJhbGciOiJub25lIn0.eyJpc3MiOiJ4In0.", "bearer a.b.c.d.e")
          .map(header -> header.getBytes(ISO_8859_1));
    }
  },

  /**
   * The address at which the connector is said to be: the allowlist goes by Java's reading of it,
   * the sending by that of OkHttp.
   */
  ADDRESS {
    @Override
    void take(byte[] input) {
      var address = new String(input, UTF_8);
      if (TRUST.mayCall(address)) {
        var called = HttpUrl.parse(address);
        assertThat(called).isNotNull();
        assertThat(TEAMS).contains(called.host());
        assertThat(called.isHttps()).isTrue();
        assertThat(called.port()).isEqualTo(443);
        assertThat(called.username() + called.password()).isEmpty();
      }
    }

    @Override
    Stream<byte[]> good() {
      return Stream.of(Recorded.SERVICE_URL, "https://smba.trafficmanager.net:443/se/?a#b")
          .map(address -> address.getBytes(UTF_8));
    }
  },

  /** The roster's file. */
  ROSTER {
    @Override
    void take(byte[] input) {
      ROSTERS.read(new ByteArrayInputStream(input));
    }

    @Override
    Stream<byte[]> good() {
      return Stream.of(bundled("/demo/roster.json"));
    }
  },

  /** A region's profile. */
  PROFILE {
    @Override
    void take(byte[] input) {
      new ProfileReader().read(new YamlFile("profile.yaml", new String(input, UTF_8)));
    }

    @Override
    Stream<byte[]> good() {
      return Stream.of(bundled("/se/stegvis/profiles/halland.yaml"));
    }
  };

  /** Recorded activities of each kind that is heard. */
  static final List<String> SEEDS =
      List.of(
          "message",
          "message-submit",
          "message-mention",
          "card-action",
          "channel-card-action",
          "channel-installation-add",
          "installation-add",
          "members-added-bot");

  private static final Set<String> TEAMS = Set.of("smba.trafficmanager.net");

  private static final List<String> PRESSERS = List.of("anna", "bo", "cia");
  private static final List<String> SAID =
      List.of(
          "status", "bedömning", "samtal", "iup", "360", "oro", "sidotjänstgöring", "utveckling");
  private static final JsonMapper JSON = new JsonMapper();
  private static final String CHANGED = "\"@@changed@@\"";
  private static final String PRESS =
      """
      {"type":"invoke","id":"1","name":"adaptiveCard/action","channelId":"msteams",
       "serviceUrl":"https://smba.trafficmanager.net/emea/",
       "from":{"id":"29:a","aadObjectId":"a"},"recipient":{"id":"28:b"},
       "conversation":{"id":"a:1","conversationType":"personal","tenantId":"t"},
       "value":{"action":%s}}
      """
          .formatted(CHANGED);

  private static final Clock CLOCK = Clock.fixed(TeamsRoom.NOW, ZoneOffset.UTC);
  private static final Duration SHORT = Duration.ofMillis(100);
  private static final Map<String, SigningKey> PUBLISHED =
      Map.of("teams", new SigningKey(SignedTokens.rsa("teams"), Set.of("msteams")));
  private static final BotFrameworkTokens TOKENS =
      new BotFrameworkTokens(
          BotFramework.APP, new SigningKeys(() -> PUBLISHED, CLOCK, Runnable::run), CLOCK);
  static final ProductionTrust TRUST =
      new ProductionTrust(
          new TeamsProperties(
              BotFramework.APP,
              "secret",
              "",
              "",
              List.of(Recorded.TENANT),
              Set.of(),
              URI.create("http://localhost"),
              "",
              SHORT,
              SHORT),
          TOKENS);
  private static final RosterReader ROSTERS =
      new RosterReader(new KnownNames(Set.of("halland"), Set.of()));

  /** Throws where it is taken badly. */
  abstract void take(byte[] input);

  /** What comes by it as it should be. */
  abstract Stream<byte[]> good();

  private static byte[] bundled(String path) {
    try (var in = Door.class.getResourceAsStream(path)) {
      return Objects.requireNonNull(in, path).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
