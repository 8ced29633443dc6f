/**
 * The training record of one ST-läkare, and who is who around it. Pure; owns the port
 * TrainingRecords.
 */
@org.jspecify.annotations.NullMarked
package se.stegvis.scheduler.training;
