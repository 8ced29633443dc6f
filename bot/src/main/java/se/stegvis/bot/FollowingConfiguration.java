package se.stegvis.bot;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.concern.Concerns;
import se.stegvis.scheduler.following.AskingForPlan;
import se.stegvis.scheduler.following.HandlingMatter;
import se.stegvis.scheduler.following.KeepingMatters;
import se.stegvis.scheduler.following.LookingAgain;
import se.stegvis.scheduler.following.LookingAround;
import se.stegvis.scheduler.following.RaisingSignals;
import se.stegvis.scheduler.following.Telling;
import se.stegvis.scheduler.following.ViewingMatters;
import se.stegvis.scheduler.following.Watching;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.matter.Matters;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.placing.ArrangingPlacement;
import se.stegvis.scheduler.placing.ViewingPlacements;
import se.stegvis.scheduler.plan.ActionPlans;
import se.stegvis.scheduler.planning.BeginningPlans;
import se.stegvis.scheduler.planning.ViewingPlans;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.reading.NotingReadings;
import se.stegvis.scheduler.reminder.Reminders;
import se.stegvis.scheduler.saying.HearingForms;
import se.stegvis.scheduler.saying.SayingConcern;
import se.stegvis.scheduler.saying.ViewingConcerns;
import se.stegvis.scheduler.training.TouchedProgrammes;
import se.stegvis.scheduler.training.TrainingRecords;

/** Puts together what follows signals and sidotjänstgöringar: one bean a use case. */
@Configuration(proxyBeanMethods = false)
public class FollowingConfiguration {

  @Bean
  Watching watching(Assessments assessments, Concerns concerns, ActionPlans plans, Outbox outbox) {
    return new Watching(assessments, concerns, plans, outbox);
  }

  @Bean
  Telling telling(Outbox outbox, WorkingDays workingDays) {
    return new Telling(outbox, workingDays);
  }

  @Bean
  LookingAround lookingAround(TrainingRecords records) {
    return new LookingAround(records);
  }

  @Bean
  RaisingSignals raisingSignals(
      Profiles profiles,
      Forms forms,
      TrainingRecords records,
      Watching watching,
      Matters matters,
      Telling telling,
      TransactionOperations transactions) {
    return new RaisingSignals(
        profiles, forms, records, watching, new KeepingMatters(matters, telling), transactions);
  }

  @Bean
  LookingAgain lookingAgain(TouchedProgrammes touched, RaisingSignals raising) {
    return new LookingAgain(touched, raising);
  }

  @Bean
  SayingConcern sayingConcern(
      Concerns concerns,
      TrainingRecords records,
      Profiles profiles,
      Forms forms,
      RaisingSignals raising,
      TransactionOperations transactions) {
    return new SayingConcern(concerns, records, profiles, forms, raising, transactions);
  }

  @Bean
  HearingForms hearingForms(Concerns concerns, RaisingSignals raising) {
    return new HearingForms(concerns, raising);
  }

  @Bean
  ViewingConcerns viewingConcerns(
      Concerns concerns,
      TrainingRecords records,
      Profiles profiles,
      Forms forms,
      NotingReadings noting) {
    return new ViewingConcerns(concerns, records, profiles, forms, noting);
  }

  @Bean
  ArrangingPlacement arrangingPlacement(
      TrainingRecords records,
      Profiles profiles,
      Outbox outbox,
      TransactionOperations transactions) {
    return new ArrangingPlacement(records, profiles, outbox, transactions);
  }

  @Bean
  ViewingPlacements viewingPlacements(
      TrainingRecords records,
      Profiles profiles,
      Forms forms,
      Reminders reminders,
      NotingReadings noting) {
    return new ViewingPlacements(records, profiles, forms, reminders, noting);
  }

  @Bean
  HandlingMatter handlingMatter(
      Matters matters,
      LookingAround lookingAround,
      BeginningPlans beginningPlans,
      Telling telling,
      TransactionOperations transactions) {
    return new HandlingMatter(
        matters, lookingAround, new AskingForPlan(beginningPlans, telling), telling, transactions);
  }

  @Bean
  ViewingMatters viewingMatters(
      Matters matters,
      LookingAround lookingAround,
      TrainingRecords records,
      Reminders reminders,
      Profiles profiles,
      ViewingPlans viewingPlans,
      NotingReadings noting) {
    return new ViewingMatters(
        matters, lookingAround, records, reminders, profiles, viewingPlans, noting);
  }
}
