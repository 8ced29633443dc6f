@org.jspecify.annotations.NullMarked
package se.stegvis.scheduler.discretion;
