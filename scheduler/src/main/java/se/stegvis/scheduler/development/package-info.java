/** How an ST-läkare comes along: what the record and the filed forms say of it over time. */
@org.jspecify.annotations.NullMarked
package se.stegvis.scheduler.development;
