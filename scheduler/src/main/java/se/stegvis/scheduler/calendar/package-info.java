/** Dates as the regions count them: spans, terminer, Swedish working days. Pure. */
@org.jspecify.annotations.NullMarked
package se.stegvis.scheduler.calendar;
