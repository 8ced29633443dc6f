/** The application that people meet: in Teams, on a web page and at the command line. */
@NullMarked
package se.stegvis.bot;

import org.jspecify.annotations.NullMarked;
