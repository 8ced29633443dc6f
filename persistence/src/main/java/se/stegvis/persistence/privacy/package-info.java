/**
 * What is held on people, on PostgreSQL. One catalogue says of every table and text column what it
 * may tell of whom; export, erasure and retention are made from it.
 */
@NullMarked
package se.stegvis.persistence.privacy;

import org.jspecify.annotations.NullMarked;
