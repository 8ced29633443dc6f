/** Reading, checking and writing a roster file, and the port that stores it. */
@org.jspecify.annotations.NullMarked
package se.stegvis.scheduler.roster;
