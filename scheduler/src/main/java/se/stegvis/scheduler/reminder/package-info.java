/** What to say to whom now, given what is due and what has been said. */
@org.jspecify.annotations.NullMarked
package se.stegvis.scheduler.reminder;
