/** Messages to people, each with exactly one final state. */
@org.jspecify.annotations.NullMarked
package se.stegvis.scheduler.outbox;
