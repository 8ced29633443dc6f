/** Risk signals: small named rules over what is known on a day. Pure. */
@NullMarked
package se.stegvis.scheduler.risk;

import org.jspecify.annotations.NullMarked;
