/** Forms in people's hands: where each stands, who has which part in it, where it is kept. */
@org.jspecify.annotations.NullMarked
package se.stegvis.scheduler.assessment;
