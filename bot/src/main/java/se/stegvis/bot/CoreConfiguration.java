package se.stegvis.bot;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.assessing.AnsweringAssessment;
import se.stegvis.scheduler.assessing.AskingForAssessment;
import se.stegvis.scheduler.assessing.BeginningForms;
import se.stegvis.scheduler.assessing.ChoosingRaters;
import se.stegvis.scheduler.assessing.ChosenScale;
import se.stegvis.scheduler.assessing.CompilingRound;
import se.stegvis.scheduler.assessing.FollowingAssessment;
import se.stegvis.scheduler.assessing.Offering;
import se.stegvis.scheduler.assessing.SigningDocument;
import se.stegvis.scheduler.assessing.TendingRequests;
import se.stegvis.scheduler.assessing.ViewingAssessments;
import se.stegvis.scheduler.assessing.ViewingRounds;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.channel.ChannelDelivery;
import se.stegvis.scheduler.channel.Channels;
import se.stegvis.scheduler.channel.CountingMatters;
import se.stegvis.scheduler.channel.DrawingUnitCards;
import se.stegvis.scheduler.channel.OpeningUnitCard;
import se.stegvis.scheduler.channel.UnitCards;
import se.stegvis.scheduler.delivery.ByMail;
import se.stegvis.scheduler.delivery.Carrying;
import se.stegvis.scheduler.delivery.Delivery;
import se.stegvis.scheduler.delivery.FirstContacts;
import se.stegvis.scheduler.delivery.Letters;
import se.stegvis.scheduler.delivery.MailDelivery;
import se.stegvis.scheduler.delivery.MailUnits;
import se.stegvis.scheduler.delivery.RelayingOutbox;
import se.stegvis.scheduler.delivery.SecondWay;
import se.stegvis.scheduler.delivery.WritingMail;
import se.stegvis.scheduler.development.Developments;
import se.stegvis.scheduler.following.ViewingMatters;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.inbound.AnswerDelivery;
import se.stegvis.scheduler.inbound.AnsweringOnce;
import se.stegvis.scheduler.inbound.Inbox;
import se.stegvis.scheduler.inbound.SendingAnswers;
import se.stegvis.scheduler.matter.Matters;
import se.stegvis.scheduler.outbox.Conversations;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.placing.ViewingPlacements;
import se.stegvis.scheduler.plan.ActionPlans;
import se.stegvis.scheduler.planning.BeginningPlans;
import se.stegvis.scheduler.planning.FollowingPlans;
import se.stegvis.scheduler.planning.PlanDesk;
import se.stegvis.scheduler.planning.RemindingOfPlans;
import se.stegvis.scheduler.planning.ViewingPlans;
import se.stegvis.scheduler.planning.ViewingUnitPlans;
import se.stegvis.scheduler.planning.WritingPlans;
import se.stegvis.scheduler.profile.Measures;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.reach.TellingOfReach;
import se.stegvis.scheduler.reach.ViewingReach;
import se.stegvis.scheduler.reading.NotingReadings;
import se.stegvis.scheduler.reading.Readings;
import se.stegvis.scheduler.reminder.Digesting;
import se.stegvis.scheduler.reminder.PersonalDue;
import se.stegvis.scheduler.reminder.RecordingDone;
import se.stegvis.scheduler.reminder.ReminderSteps;
import se.stegvis.scheduler.reminder.Reminders;
import se.stegvis.scheduler.reminder.RemindingOfDue;
import se.stegvis.scheduler.round.Rounds;
import se.stegvis.scheduler.saying.HearingForms;
import se.stegvis.scheduler.training.TrainingRecords;

/** Puts the core together: one bean a use case, ports and clock as arguments. */
@Configuration(proxyBeanMethods = false)
public class CoreConfiguration {

  @Bean
  Profiles profiles(@Value("${stegvis.profiles:#{null}}") @Nullable Path directory) {
    return ChosenProfiles.load(directory);
  }

  @Bean
  WorkingDays workingDays() {
    return new WorkingDays();
  }

  @Bean
  QuietHours quietHours(WorkingDays workingDays) {
    return new QuietHours(workingDays);
  }

  @Bean
  ReminderSteps reminderSteps(WorkingDays workingDays) {
    return new ReminderSteps(workingDays);
  }

  @Bean
  PersonalDue personalDue(Profiles profiles, TrainingRecords records) {
    return new PersonalDue(profiles, records);
  }

  @Bean
  Digesting digesting(
      TrainingRecords records,
      PersonalDue personalDue,
      Reminders reminders,
      ReminderSteps steps,
      Forms forms) {
    return new Digesting(records, personalDue, reminders, steps, forms);
  }

  @Bean
  RemindingOfDue remindingOfDue(
      TrainingRecords records,
      PersonalDue personalDue,
      Reminders reminders,
      Outbox outbox,
      ReminderSteps steps,
      TransactionOperations transactions) {
    return new RemindingOfDue(records, personalDue, reminders, outbox, steps, transactions);
  }

  @Bean
  AnsweringOnce answeringOnce(Inbox inbox, TransactionOperations transactions) {
    return new AnsweringOnce(inbox, transactions);
  }

  @Bean
  SendingAnswers sendingAnswers(
      Inbox inbox, AnswerDelivery delivery, TransactionOperations transactions) {
    return new SendingAnswers(inbox, delivery, transactions);
  }

  @Bean
  RecordingDone recordingDone(
      TrainingRecords records,
      PersonalDue personalDue,
      Outbox outbox,
      TransactionOperations transactions) {
    return new RecordingDone(records, personalDue, outbox, transactions);
  }

  @Bean
  Forms forms() {
    return ProductForms.load();
  }

  @Bean
  ViewingAssessments viewingAssessments(
      Assessments assessments,
      TrainingRecords records,
      Reminders reminders,
      Forms forms,
      Profiles profiles) {
    return new ViewingAssessments(assessments, records, reminders, forms, profiles);
  }

  @Bean
  Offering offering(
      Assessments assessments, TrainingRecords records, Reminders reminders, Forms forms) {
    return new Offering(assessments, records, reminders, forms);
  }

  @Bean
  Developments developments(Assessments assessments, TrainingRecords records, Forms forms) {
    return new Developments(assessments, records, forms);
  }

  @Bean
  AskingForAssessment askingForAssessment(
      Assessments assessments,
      TrainingRecords records,
      Profiles profiles,
      Forms forms,
      Outbox outbox,
      TransactionOperations transactions) {
    return new AskingForAssessment(
        assessments, records, new ChosenScale(profiles, forms), forms, outbox, transactions);
  }

  @Bean
  BeginningForms beginningForms(
      Assessments assessments,
      TrainingRecords records,
      AskingForAssessment asking,
      TransactionOperations transactions) {
    return new BeginningForms(assessments, records, asking, transactions);
  }

  @Bean
  AnsweringAssessment answeringAssessment(
      Assessments assessments,
      Rounds rounds,
      TrainingRecords records,
      Forms forms,
      Profiles profiles,
      Outbox outbox,
      HearingForms hearing,
      TransactionOperations transactions) {
    return new AnsweringAssessment(
        assessments, rounds, records, forms, profiles, outbox, hearing, transactions);
  }

  @Bean
  SigningDocument signingDocument(
      Assessments assessments,
      TrainingRecords records,
      Forms forms,
      Profiles profiles,
      Outbox outbox,
      TransactionOperations transactions) {
    return new SigningDocument(assessments, records, forms, profiles, outbox, transactions);
  }

  @Bean
  FollowingAssessment followingAssessment(
      Assessments assessments, Forms forms, Outbox outbox, TransactionOperations transactions) {
    return new FollowingAssessment(assessments, forms, outbox, transactions);
  }

  @Bean
  ChoosingRaters choosingRaters(
      Rounds rounds,
      Assessments assessments,
      TrainingRecords records,
      Profiles profiles,
      Forms forms,
      Outbox outbox,
      TransactionOperations transactions) {
    return new ChoosingRaters(
        rounds,
        assessments,
        records,
        new ChosenScale(profiles, forms),
        forms,
        outbox,
        transactions);
  }

  @Bean
  CompilingRound compilingRound(
      Rounds rounds,
      Assessments assessments,
      TrainingRecords records,
      Forms forms,
      Outbox outbox,
      TransactionOperations transactions) {
    return new CompilingRound(rounds, assessments, records, forms, outbox, transactions);
  }

  @Bean
  ViewingRounds viewingRounds(
      Rounds rounds,
      Assessments assessments,
      TrainingRecords records,
      Reminders reminders,
      Forms forms) {
    return new ViewingRounds(rounds, assessments, records, reminders, forms);
  }

  @Bean
  TendingRequests tendingRequests(
      Assessments assessments,
      Rounds rounds,
      TrainingRecords records,
      Forms forms,
      Outbox outbox,
      WorkingDays workingDays,
      TransactionOperations transactions) {
    return new TendingRequests(
        assessments, rounds, records, forms, outbox, workingDays, transactions);
  }

  @Bean
  NotingReadings notingReadings(Readings readings, TrainingRecords records) {
    return new NotingReadings(readings, records);
  }

  @Bean
  DrawingUnitCards drawingUnitCards(
      UnitCards cards,
      Channels channels,
      Matters matters,
      TrainingRecords records,
      Profiles profiles,
      ChannelDelivery delivery,
      QuietHours quietHours,
      @Value("${stegvis.channel.rest:1m}") Duration rest,
      TransactionOperations transactions) {
    return new DrawingUnitCards(
        cards,
        channels,
        new CountingMatters(matters, records, profiles),
        delivery,
        quietHours,
        rest,
        transactions);
  }

  @Bean
  OpeningUnitCard openingUnitCard(
      TrainingRecords records,
      Matters matters,
      Conversations conversations,
      Readings readings,
      Outbox outbox,
      TransactionOperations transactions) {
    return new OpeningUnitCard(records, matters, conversations, readings, outbox, transactions);
  }

  @Bean
  Measures measures() {
    return Measures.load();
  }

  @Bean
  PlanDesk planDesk(
      ActionPlans plans,
      TrainingRecords records,
      Profiles profiles,
      Outbox outbox,
      TransactionOperations transactions) {
    return new PlanDesk(plans, records, profiles, outbox, transactions);
  }

  @Bean
  BeginningPlans beginningPlans(PlanDesk desk) {
    return new BeginningPlans(desk);
  }

  @Bean
  WritingPlans writingPlans(PlanDesk desk) {
    return new WritingPlans(desk);
  }

  @Bean
  FollowingPlans followingPlans(PlanDesk desk) {
    return new FollowingPlans(desk);
  }

  @Bean
  ViewingPlans viewingPlans(
      PlanDesk desk,
      ActionPlans plans,
      TrainingRecords records,
      Reminders reminders,
      NotingReadings readings,
      Measures measures) {
    return new ViewingPlans(desk, plans, records, reminders, readings, measures);
  }

  @Bean
  ViewingUnitPlans viewingUnitPlans(TrainingRecords records, PersonalDue personalDue) {
    return new ViewingUnitPlans(records, personalDue);
  }

  @Bean
  RemindingOfPlans remindingOfPlans(ActionPlans plans, Outbox outbox, WorkingDays workingDays) {
    return new RemindingOfPlans(plans, outbox, workingDays);
  }

  @Bean
  ViewingReach viewingReach(TrainingRecords records, Conversations conversations, Outbox outbox) {
    return new ViewingReach(records, conversations, outbox);
  }

  @Bean
  TellingOfReach tellingOfReach(
      TrainingRecords records, ViewingReach viewing, Outbox outbox, WorkingDays workingDays) {
    return new TellingOfReach(records, viewing, outbox, workingDays);
  }

  @Bean
  Letters letters(
      Digesting digesting,
      ViewingAssessments viewing,
      ViewingRounds viewingRounds,
      ViewingMatters viewingMatters,
      ViewingPlans viewingPlans,
      ViewingPlacements viewingPlacements,
      ViewingReach viewingReach,
      NotingReadings noting) {
    return new Letters(
        digesting,
        viewing,
        viewingRounds,
        viewingMatters,
        viewingPlans,
        viewingPlacements,
        viewingReach,
        noting);
  }

  /** By e-mail, where that is set up. */
  @Bean
  SecondWay secondWay(
      Letters letters,
      TrainingRecords records,
      ObjectProvider<MailUnits> units,
      ObjectProvider<MailDelivery> delivery,
      QuietHours quietHours) {
    var allowing = units.getIfAvailable();
    return allowing == null
        ? SecondWay.none()
        : new ByMail(new WritingMail(letters, records, allowing), delivery.getObject(), quietHours);
  }

  @Bean
  Carrying carrying(
      Outbox outbox,
      Conversations conversations,
      TrainingRecords records,
      Letters letters,
      Delivery delivery,
      FirstContacts firstContacts,
      SecondWay secondWay,
      QuietHours quietHours) {
    return new Carrying(
        outbox, conversations, records, letters, delivery, firstContacts, secondWay, quietHours);
  }

  @Bean
  RelayingOutbox relayingOutbox(
      Outbox outbox, Carrying carrying, TransactionOperations transactions) {
    return new RelayingOutbox(outbox, carrying, transactions);
  }
}
