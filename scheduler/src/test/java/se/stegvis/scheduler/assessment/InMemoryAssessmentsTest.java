package se.stegvis.scheduler.assessment;

final class InMemoryAssessmentsTest extends AssessmentsContract {

  private final InMemoryAssessments assessments = new InMemoryAssessments();

  @Override
  protected Assessments assessments() {
    return assessments;
  }
}
