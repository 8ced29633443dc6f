/** Who has read what about an ST-läkare, which the ST-läkare can see; and who tried in vain. */
@NullMarked
package se.stegvis.scheduler.reading;

import org.jspecify.annotations.NullMarked;
