package se.stegvis.scheduler.delivery;

import java.util.Map;
import java.util.Optional;
import se.stegvis.scheduler.delivery.MailLetter.Topic;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.Rule;

/**
 * Which rules an e-mail names, and by what: a short list of everyday things. Whatever is not on it,
 * an åtgärdsplan or anything else that tells how it goes for somebody, is only counted.
 */
final class MailTopics {

  private static final Map<String, Topic> EVERYDAY =
      Map.ofEntries(
          Map.entry("handledarsamtal", Topic.SUPERVISION),
          Map.entry("handledarsamtal.record", Topic.SUPERVISION),
          Map.entry("handledarsamtal.scheduled", Topic.SUPERVISION),
          Map.entry("iup.version", Topic.IUP),
          Map.entry("iup.draft", Topic.IUP),
          Map.entry("iup.revision", Topic.IUP),
          Map.entry("iup.approval", Topic.IUP),
          Map.entry("iup.followup", Topic.IUP),
          Map.entry("assessment", Topic.ASSESSMENT),
          Map.entry("placement.precontact", Topic.PLACEMENT),
          Map.entry("placement.goals_talk", Topic.PLACEMENT),
          Map.entry("placement.talk.scheduled", Topic.PLACEMENT),
          Map.entry("placement.evaluation", Topic.PLACEMENT),
          Map.entry("placement.followup", Topic.PLACEMENT),
          Map.entry("upstartssamtal", Topic.PLACEMENT),
          Map.entry("mittutvardering", Topic.PLACEMENT),
          Map.entry("avslutningssamtal", Topic.PLACEMENT),
          Map.entry("avstamning", Topic.REVIEW),
          Map.entry("avstamning.iup", Topic.REVIEW),
          Map.entry("avstamningsmote", Topic.REVIEW),
          Map.entry("specialistkollegium", Topic.COLLEGIUM),
          Map.entry("internundervisning", Topic.TEACHING),
          Map.entry("internutbildning", Topic.TEACHING));

  private MailTopics() {}

  static Optional<Topic> of(Rule rule) {
    return rule.demand() instanceof Demand.RiskStep
        ? Optional.empty()
        : rule.evidence().anyOf().stream()
            .findFirst()
            .flatMap(name -> Optional.ofNullable(EVERYDAY.get(name)));
  }
}
