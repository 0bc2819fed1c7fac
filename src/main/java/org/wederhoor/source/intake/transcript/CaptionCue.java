package org.wederhoor.source.intake.transcript;

import java.util.List;

/**
 * What a transcript shows at once.
 *
 * @param start   in milliseconds from the recording's beginning
 * @param end     likewise; not before the start
 * @param speaker as the file names who speaks; null where it does not
 * @param lines   none blank
 */
record CaptionCue(long start, long end, String speaker, List<String> lines) {
}
