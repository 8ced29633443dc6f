package se.stegvis.bot.demo;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.Unit;
import se.stegvis.scheduler.training.UnitId;

/** Who and what can be met on the page: the people of a roster, and the channels of its units. */
record Cast(List<Member> members, List<Channel> channels) {

  Cast {
    members = List.copyOf(members);
    channels = List.copyOf(channels);
  }

  /**
   * A person.
   *
   * @param role the most telling one, null for somebody without
   * @param unit the name of where they are, null if no unit is
   */
  record Member(Person person, @Nullable Role role, @Nullable String unit) {}

  /** A unit's channel for alerts; the conversation is what the connector knows it by. */
  record Channel(UnitId unit, String name, String conversation) {}

  /** The people in the order ST-läkare, handledare, studierektorer, chefer, others. */
  static Cast of(Roster roster, LocalDate day) {
    var parts = CastPart.of(roster, day).toList();
    var members =
        roster.people().stream()
            .map(person -> member(person, parts))
            .sorted(comparingInt(member -> rank(member.role())))
            .toList();
    var channels =
        roster.units().stream()
            .filter(unit -> unit.alertChannel() != null)
            .map(unit -> new Channel(unit.id(), unit.name(), conversation(unit)))
            .toList();
    return new Cast(members, channels);
  }

  Optional<Person> person(ChatId chat) {
    return members.stream()
        .map(Member::person)
        .filter(person -> ChatId.of(person.id()).equals(chat))
        .findFirst();
  }

  /** The chat that the connector knows as a conversation, or as a thread of it. */
  Optional<ChatId> chatOf(String conversation) {
    var thread = conversation.indexOf(';');
    var whole = thread < 0 ? conversation : conversation.substring(0, thread);
    return Stream.concat(
            members.stream()
                .map(Member::person)
                .filter(person -> TeamsActivities.conversationOf(person).equals(whole))
                .map(person -> ChatId.of(person.id())),
            channels.stream()
                .filter(channel -> channel.conversation().equals(whole))
                .map(channel -> ChatId.of(channel.unit())))
        .findFirst();
  }

  Optional<Channel> channel(ChatId chat) {
    return channels.stream().filter(channel -> ChatId.of(channel.unit()).equals(chat)).findFirst();
  }

  boolean has(ChatId chat) {
    return person(chat).isPresent() || channel(chat).isPresent();
  }

  private static String conversation(Unit unit) {
    return Objects.requireNonNull(unit.alertChannel());
  }

  private static Member member(Person person, List<CastPart> parts) {
    return parts.stream()
        .filter(part -> part.person().equals(person.id()))
        .min(comparingInt(part -> rank(part.role())))
        .map(part -> new Member(person, part.role(), part.unit()))
        .orElseGet(() -> new Member(person, null, null));
  }

  private static int rank(@Nullable Role role) {
    return switch (role) {
      case ST -> 0;
      case HH -> 1;
      case H -> 2;
      case SR -> 3;
      case KSR -> 4;
      case OSR -> 5;
      case ORSR -> 6;
      case VC -> 7;
      case CH -> 8;
      case null -> 9;
    };
  }
}
