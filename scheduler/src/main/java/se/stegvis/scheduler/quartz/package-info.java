/** The only room that knows Quartz: jobs that read the clock once and call one use case. */
@org.jspecify.annotations.NullMarked
package se.stegvis.scheduler.quartz;
