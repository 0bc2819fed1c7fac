package org.wederhoor.source.intake.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.parser.Parser;

import org.wederhoor.source.intake.extract.ReadingTime;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;

/**
 * Reads the cues of WebVTT (W3C) and SubRip files, as forgivingly as players do: a line with an arrow between two times always begins a cue, whatever
 * stands before it, and times may be written with a point or a comma.
 */
final class CueReader {

    static final int MOST = 50_000;

    private static final String TIME = "(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2})[.,](\\d{1,3})";
    private static final Pattern TIMING = Pattern.compile("\\s*" + TIME + "\\s*-->\\s*" + TIME + ".*");
    private static final Pattern ASIDE = Pattern.compile("(?:NOTE|STYLE|REGION)(?:\\s.*)?");
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d+\\s*");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s<>]*+)?\\s++([^<>]{1,200})>|</v>");
    private static final Pattern TAG = Pattern.compile("</?(?:[a-zA-Z][^<>]*|[\\d:.,]+)>|\\{\\\\[^{}]*\\}");

    private final String[] lines;
    private final List<CaptionCue> cues = new ArrayList<>();
    private int at;

    private CueReader(String text) {
        lines = text.split("\n", -1);
    }

    /** @throws Unreadable when there are more than {@link #MOST} */
    static List<CaptionCue> read(String text) {
        CueReader reader = new CueReader(text);
        reader.read();
        return reader.cues;
    }

    private void read() {
        // what stands before the first cue is the file's head
        while (at < lines.length) {
            ReadingTime.check();
            Matcher timing = TIMING.matcher(lines[at]);
            if (timing.matches()) {
                at++;
                add(timing, payload());
            } else if (ASIDE.matcher(lines[at]).matches()) {
                skipBlock();
            } else {
                at++;
            }
        }
    }

    private void skipBlock() {
        while (at < lines.length && !lines[at].isBlank() && !TIMING.matcher(lines[at]).matches()) {
            at++;
        }
    }

    /** The lines of a cue: to its end, or further where a blank line is within it, which SubRip files have. */
    private List<String> payload() {
        List<String> payload = new ArrayList<>();
        while (at < lines.length && !TIMING.matcher(lines[at]).matches()) {
            if (!lines[at].isBlank()) {
                payload.add(lines[at++]);
                continue;
            }
            int next = next();
            if (endsBefore(next)) {
                break;
            }
            at = next;
        }
        // a cue that follows without a blank line brings its number along
        if (at < lines.length && at > 0 && !lines[at].isBlank() && !payload.isEmpty() && NUMBER.matcher(payload.get(payload.size() - 1)).matches()) {
            payload.remove(payload.size() - 1);
        }
        return payload;
    }

    /** The number of the next line that is not blank; of them all where there is none. */
    private int next() {
        int next = at;
        while (next < lines.length && lines[next].isBlank()) {
            next++;
        }
        return next;
    }

    /** Whether the next thing after the blank lines is a cue, with or without a name of its own, a note, or nothing. */
    private boolean endsBefore(int next) {
        return next == lines.length || ASIDE.matcher(lines[next]).matches() || TIMING.matcher(lines[next]).matches()
                || next + 1 < lines.length && TIMING.matcher(lines[next + 1]).matches();
    }

    private void add(Matcher timing, List<String> payload) {
        String speaker = null;
        List<String> words = new ArrayList<>();
        for (String line : payload) {
            Matcher voice = VOICE.matcher(line);
            int from = 0;
            while (voice.find()) {
                say(words, line.substring(from, voice.start()));
                from = voice.end();
                // what stands behind a speaker's words and names nobody is nobody's
                add(timing, speaker, words);
                words = new ArrayList<>();
                speaker = voice.group(1) == null ? null : bare(voice.group(1));
            }
            say(words, line.substring(from));
        }
        add(timing, speaker, words);
    }

    private static void say(List<String> words, String line) {
        String bare = bare(line);
        if (!bare.isEmpty()) {
            words.add(bare);
        }
    }

    /** What one speaker says of a cue. */
    private void add(Matcher timing, String speaker, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        if (cues.size() == MOST) {
            throw new Unreadable(UnreadableReason.TOO_MANY_CUES);
        }
        long start = time(timing, 1);
        cues.add(new CaptionCue(start, Math.max(start, time(timing, 5)), speaker, words));
    }

    private static String bare(String line) {
        return Parser.unescapeEntities(TAG.matcher(line).replaceAll(""), false).replaceAll("[\\s\\u00A0\\u200B]+", " ").strip();
    }

    private static long time(Matcher timing, int group) {
        long hours = timing.group(group) == null ? 0 : Long.parseLong(timing.group(group));
        String fraction = (timing.group(group + 3) + "00").substring(0, 3);
        return ((hours * 60 + Long.parseLong(timing.group(group + 1))) * 60 + Long.parseLong(timing.group(group + 2))) * 1000 + Long.parseLong(fraction);
    }
}
