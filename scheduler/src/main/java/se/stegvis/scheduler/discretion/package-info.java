/** What must not be written about patients, and what is better not written about doctors. Pure. */
@org.jspecify.annotations.NullMarked
package se.stegvis.scheduler.discretion;
