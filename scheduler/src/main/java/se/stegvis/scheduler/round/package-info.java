/**
 * Several people fill in a form about the same ST-läkare, and one compiles what they say: the 360°
 * assessment and the specialistkollegium. Pure; owns the port Rounds.
 */
@org.jspecify.annotations.NullMarked
package se.stegvis.scheduler.round;
