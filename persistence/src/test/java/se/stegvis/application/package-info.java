/** An application that knows nothing of persistence but its beans, as the bot does not. */
@NullMarked
package se.stegvis.application;

import org.jspecify.annotations.NullMarked;
