package org.wederhoor.source.intake.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.wederhoor.source.intake.extract.Extract;
import org.wederhoor.source.intake.extract.FileSays;
import org.wederhoor.source.intake.extract.Locator;
import org.wederhoor.source.intake.extract.LocatorKind;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.proposal.PageFacts;
import org.wederhoor.source.text.StorableText;

/** The words of a recording with the times at which they are spoken: the running text of a WebVTT or SubRip file. */
public final class Transcript {

    // in milliseconds
    private static final long PAUSE = 3000;
    // in characters: a paragraph ends with the next sentence, or, where no sentence ends, in any case
    private static final int LONG = 400;
    private static final int LONGEST = 1200;
    private static final Pattern SENTENCE_ENDS = Pattern.compile(".*[.!?…][\"'”’»)]*", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("[A-Za-z][\\w-]{0,30}:\\s*\\S.{0,200}");

    private final StringBuilder text = new StringBuilder();
    private final List<Locator> locators = new ArrayList<>();
    private final List<FileSays> says = new ArrayList<>();
    private int length;
    private int paragraph;
    private String speaker;

    private Transcript() {
    }

    /**
     * @param file its text
     * @throws Unreadable when it has too many cues
     */
    public static Transcript of(String file) {
        String lines = StorableText.of(file);
        Transcript transcript = new Transcript();
        transcript.readHead(lines);
        CaptionCue before = null;
        for (CaptionCue cue : RollingCues.once(CueReader.read(lines))) {
            transcript.add(cue, before);
            before = cue;
        }
        return transcript;
    }

    public String text() {
        return text.toString();
    }

    public Extract extract(String charset) {
        return new Extract(charset, text(), List.of(), PageFacts.none(), locators, says, List.of());
    }

    /** The lines right below WEBVTT, by which files say their kind and language. */
    private void readHead(String lines) {
        if (lines.startsWith("WEBVTT")) {
            lines.lines().skip(1).limit(20).takeWhile(line -> HEAD.matcher(line).matches()).map(line -> line.split(":\\s*", 2))
                    .forEach(said -> says.add(new FileSays(said[0], said[1])));
        }
    }

    private void add(CaptionCue cue, CaptionCue before) {
        boolean other = !Objects.equals(cue.speaker(), speaker);
        int now = text.length() - paragraph;
        if (before != null) {
            boolean apart = other || cue.start() - before.end() >= PAUSE || now >= LONGEST
                    || now >= LONG && SENTENCE_ENDS.matcher(text.substring(paragraph)).matches();
            append(apart ? "\n\n" : " ");
            paragraph = apart ? text.length() : paragraph;
        }
        locators.add(new Locator(length, LocatorKind.TIME, time(cue.start())));
        if (other) {
            speaker = cue.speaker();
            append(speaker == null ? "" : speaker + ": ");
        }
        append(String.join(" ", cue.lines()));
    }

    private void append(String words) {
        text.append(words);
        length += words.codePointCount(0, words.length());
    }

    private static String time(long milliseconds) {
        long seconds = milliseconds / 1000;
        return String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
