package org.wederhoor.desk.source;

import org.wederhoor.claim.intake.Intake.Taken;
import org.wederhoor.web.Words;

/**
 * What became of one of several files that came at once.
 *
 * @param taken   null where it was refused
 * @param refused why; null where it was taken
 */
public record BroughtFile(String name, Taken taken, Words refused) {
}
