package org.wederhoor.source.intake.transcript;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes out what captions show again and again. Those of video sites roll: each line stays on the screen while the next is spoken, and again for a
 * moment by itself, so that a file has it two or three times. What somebody says twice is in such a file twice more, and stays.
 */
final class RollingCues {

    // in milliseconds: what is shown again is shown without a pause
    private static final long AT_ONCE = 100;
    // a third of a file's cues do not begin with the line before them by chance
    private static final int ONE_IN = 3;
    // as many as fit on a screen
    private static final int MOST_LINES = 20;

    private RollingCues() {
    }

    /** The same cues where they do not roll; else each with what is new in it alone, and none without. */
    static List<CaptionCue> once(List<CaptionCue> cues) {
        int again = 0;
        for (int i = 1; i < cues.size(); i++) {
            again += shown(cues.get(i - 1), cues.get(i)) > 0 ? 1 : 0;
        }
        if (again * ONE_IN < cues.size()) {
            return cues;
        }
        List<CaptionCue> once = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            CaptionCue cue = cues.get(i);
            List<String> fresh = cue.lines().subList(i == 0 ? 0 : shown(cues.get(i - 1), cue), cue.lines().size());
            if (!fresh.isEmpty()) {
                once.add(new CaptionCue(cue.start(), cue.end(), cue.speaker(), fresh));
            }
        }
        return once;
    }

    /** How many lines of a cue are the last ones of the cue before it, still on the screen. */
    private static int shown(CaptionCue before, CaptionCue cue) {
        if (cue.start() > before.end() + AT_ONCE) {
            return 0;
        }
        for (int lines = Math.min(MOST_LINES, Math.min(before.lines().size(), cue.lines().size())); lines > 0; lines--) {
            if (before.lines().subList(before.lines().size() - lines, before.lines().size()).equals(cue.lines().subList(0, lines))) {
                return lines;
            }
        }
        return 0;
    }
}
