/** The heart: what falls due, computed from profile, record and date. Pure. */
@org.jspecify.annotations.NullMarked
package se.stegvis.scheduler.due;
