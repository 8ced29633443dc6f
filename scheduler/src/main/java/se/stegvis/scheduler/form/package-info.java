/**
 * Forms as data: what is asked, in which words and on which scale, and whether an answer fits.
 * Pure: a new form is a file.
 */
@org.jspecify.annotations.NullMarked
package se.stegvis.scheduler.form;
