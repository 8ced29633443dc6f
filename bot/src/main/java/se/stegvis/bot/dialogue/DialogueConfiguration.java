package se.stegvis.bot.dialogue;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.stegvis.bot.card.AssessmentCard;
import se.stegvis.bot.card.DigestCard;
import se.stegvis.bot.card.StatusCard;
import se.stegvis.bot.card.WelcomeCard;
import se.stegvis.scheduler.assessing.AnsweringAssessment;
import se.stegvis.scheduler.assessing.AskingForAssessment;
import se.stegvis.scheduler.assessing.BeginningForms;
import se.stegvis.scheduler.assessing.ChoosingRaters;
import se.stegvis.scheduler.assessing.CompilingRound;
import se.stegvis.scheduler.assessing.FollowingAssessment;
import se.stegvis.scheduler.assessing.Offering;
import se.stegvis.scheduler.assessing.SigningDocument;
import se.stegvis.scheduler.assessing.ViewingAssessments;
import se.stegvis.scheduler.assessing.ViewingRounds;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.channel.Channels;
import se.stegvis.scheduler.channel.OpeningUnitCard;
import se.stegvis.scheduler.development.Developments;
import se.stegvis.scheduler.following.HandlingMatter;
import se.stegvis.scheduler.following.ViewingMatters;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.matter.Matters;
import se.stegvis.scheduler.outbox.Conversations;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.placing.ArrangingPlacement;
import se.stegvis.scheduler.placing.ViewingPlacements;
import se.stegvis.scheduler.planning.BeginningPlans;
import se.stegvis.scheduler.planning.FollowingPlans;
import se.stegvis.scheduler.planning.ViewingPlans;
import se.stegvis.scheduler.planning.ViewingUnitPlans;
import se.stegvis.scheduler.planning.WritingPlans;
import se.stegvis.scheduler.profile.Measures;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.reading.NotingReadings;
import se.stegvis.scheduler.reading.Readings;
import se.stegvis.scheduler.reminder.Digesting;
import se.stegvis.scheduler.reminder.Overseeing;
import se.stegvis.scheduler.reminder.PersonalDue;
import se.stegvis.scheduler.reminder.RecordingDone;
import se.stegvis.scheduler.reminder.Reminders;
import se.stegvis.scheduler.saying.SayingConcern;
import se.stegvis.scheduler.saying.ViewingConcerns;
import se.stegvis.scheduler.statistics.ViewingStatistics;
import se.stegvis.scheduler.statistics.ViewingUnits;
import se.stegvis.scheduler.training.TrainingRecords;

/** Brings the conversation together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DialogueSettings.class)
class DialogueConfiguration {

  @Bean
  CurrentCards currentCards(
      Digesting digesting,
      PersonalDue personalDue,
      DigestCard digestCard,
      StatusCard statusCard,
      WelcomeCard welcomeCard) {
    return new CurrentCards(
        digesting, new Overseeing(personalDue), digestCard, statusCard, welcomeCard);
  }

  @Bean
  AnsweringCommands answeringCommands(
      CurrentCards cards,
      TrainingRecords records,
      Outbox outbox,
      Reminders reminders,
      FormCards formCards,
      BeginningOfForms beginning,
      LeadingRounds leading,
      PlanCards plans,
      UnitPlanPresses unitPlans,
      DevelopmentCards developments,
      Assessments assessments,
      Readings readings,
      MatterCards matterCards,
      PlacementCards placementCards,
      ConcernCards concernCards,
      StatisticsCards statisticsCards) {
    return new AnsweringCommands(
        cards,
        new Histories(records, outbox),
        reminders,
        formCards,
        beginning,
        leading,
        plans,
        unitPlans,
        developments,
        new Rooms(assessments),
        new SeenBy(readings, records),
        matterCards,
        placementCards,
        concernCards,
        statisticsCards);
  }

  @Bean
  StatisticsCards statisticsCards(
      Assessments assessments,
      TrainingRecords records,
      Profiles profiles,
      PersonalDue personalDue,
      Matters matters,
      NotingReadings noting) {
    return new StatisticsCards(
        new ViewingStatistics(assessments, records, profiles),
        new ViewingUnits(personalDue, matters, profiles, noting));
  }

  @Bean
  ConcernCards concernCards(ViewingConcerns viewing, SayingConcern saying) {
    return new ConcernCards(viewing, saying);
  }

  @Bean
  PlacementCards placementCards(
      ViewingPlacements viewing,
      ArrangingPlacement arranging,
      RecordingDone recordingDone,
      FormCards formCards,
      TrainingRecords records) {
    return new PlacementCards(
        viewing, arranging, new DoingSteps(recordingDone, formCards), records);
  }

  @Bean
  MatterCards matterCards(
      ViewingMatters viewing, HandlingMatter handling, TrainingRecords records) {
    return new MatterCards(viewing, handling, records);
  }

  @Bean
  PlanCards planCards(ViewingPlans viewing) {
    return new PlanCards(viewing);
  }

  @Bean
  PlanPresses planPresses(
      BeginningPlans beginning,
      WritingPlans writing,
      FollowingPlans following,
      Measures measures,
      PlanCards cards) {
    return new PlanPresses(beginning, writing, following, measures, cards);
  }

  @Bean
  UnitPlanPresses unitPlanPresses(ViewingUnitPlans viewing, RecordingDone recordingDone) {
    return new UnitPlanPresses(viewing, recordingDone);
  }

  @Bean
  DevelopmentCards developmentCards(Developments developments, NotingReadings noting) {
    return new DevelopmentCards(developments, noting);
  }

  @Bean
  LeadingRounds leadingRounds(
      ChoosingRaters choosing,
      CompilingRound compiling,
      ViewingRounds viewing,
      NotingReadings noting,
      TrainingRecords records) {
    var cards = new RoundCards(viewing, noting);
    return new LeadingRounds(choosing, new CompilingPresses(compiling, cards), records, cards);
  }

  @Bean
  FormCards formCards(
      ViewingAssessments viewing,
      Offering offering,
      Outbox outbox,
      NotingReadings noting,
      AssessmentCard assessmentCard) {
    return new FormCards(viewing, offering, outbox, noting, assessmentCard);
  }

  @Bean
  BeginningOfForms beginningOfForms(BeginningForms beginning, Forms forms, FormCards cards) {
    return new BeginningOfForms(beginning, forms, cards);
  }

  @Bean
  PressingForms pressingForms(
      AskingForAssessment asking,
      AnsweringAssessment answering,
      FollowingAssessment following,
      SigningDocument signing,
      Assessments assessments,
      TrainingRecords records,
      Forms forms,
      FormCards cards) {
    return new PressingForms(
        new AskingForForms(asking, records, cards),
        answering,
        following,
        signing,
        assessments,
        records,
        forms,
        cards);
  }

  @Bean
  PressingButtons pressingButtons(
      Outbox outbox,
      CurrentCards cards,
      RecordingDone recordingDone,
      Reminders reminders,
      FormCards formCards,
      BeginningOfForms beginning,
      PressingForms pressingForms,
      LeadingRounds leading,
      DevelopmentCards developments,
      ObjectProvider<Presses> others,
      Readings readings) {
    return new PressingButtons(
        outbox,
        cards,
        recordingDone,
        reminders,
        formCards,
        beginning,
        pressingForms,
        leading,
        developments,
        others.orderedStream().toList(),
        new Refusals(readings));
  }

  @Bean
  Dialogue dialogue(
      TrainingRecords records,
      Reminders reminders,
      Conversations conversations,
      CurrentCards cards,
      AnsweringCommands commands,
      PressingButtons buttons,
      Channels channels,
      OpeningUnitCard opening,
      DialogueSettings settings,
      Clock clock) {
    return new ChatDialogue(
        records,
        reminders,
        conversations,
        cards,
        commands,
        buttons,
        new InChannels(channels, opening),
        settings,
        clock);
  }
}
