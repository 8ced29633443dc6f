/** The dated cases, worked by hand from the rules, each through the roster format. */
@org.jspecify.annotations.NullMarked
package se.stegvis.scheduler.scenarios;
