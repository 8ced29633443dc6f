/** Reading what people write in YAML files, so that every mistake is told with its line. Pure. */
@org.jspecify.annotations.NullMarked
package se.stegvis.scheduler.yaml;
