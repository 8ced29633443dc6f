/** A region's rules as data: rules, their sources, and the reader of profile files. Pure. */
@org.jspecify.annotations.NullMarked
package se.stegvis.scheduler.profile;
