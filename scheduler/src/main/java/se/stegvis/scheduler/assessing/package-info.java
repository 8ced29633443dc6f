/** What people do with assessments, and what is done when they don't: the use cases. */
@org.jspecify.annotations.NullMarked
package se.stegvis.scheduler.assessing;
