/** What has come in from Teams, answered once however often it comes. */
@NullMarked
package se.stegvis.scheduler.inbound;

import org.jspecify.annotations.NullMarked;
