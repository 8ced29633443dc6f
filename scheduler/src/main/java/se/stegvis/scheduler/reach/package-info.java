/** Whom Stegvis cannot reach, told once a week to those who can do something about it. */
@org.jspecify.annotations.NullMarked
package se.stegvis.scheduler.reach;
