/**
 * Carrying messages out: claim, re-check that the thing is still due, deliver, write one final
 * state.
 */
@org.jspecify.annotations.NullMarked
package se.stegvis.scheduler.delivery;
