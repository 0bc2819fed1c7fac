package org.wederhoor.source.intake.cleaning;

import java.util.Map;

import org.wederhoor.source.intake.cleaning.CleaningWords.Kind;

/** Finds lines and sentences by what they say. */
final class PhraseRule {

    private static final int LONGEST_CREDIT = 160;
    private static final int LONGEST_URL = 300;

    private PhraseRule() {
    }

    /** Credits are short: a long line that begins like one is running text, which needs no protection. */
    static void credits(CleanedText text) {
        for (int i = 0; i < text.size(); i++) {
            Line line = text.line(i);
            if (line.words().length() <= LONGEST_CREDIT && CleaningWords.begun(Kind.CREDIT, line.bare()) != null) {
                text.credit(i);
            }
        }
    }

    static void mark(CleanedText text) {
        for (int i = 0; i < text.size(); i++) {
            Line line = text.line(i);
            sentences(text, line);
            String begun = CleaningWords.begun(Kind.START, line.bare());
            LeftOutReason reason = CleaningWords.of(Kind.LINE).get(line.bare());
            reason = reason != null || begun == null ? reason : CleaningWords.of(Kind.START).get(begun);
            reason = reason != null || !text.late(i) ? reason : late(text, i);
            if (reason != null) {
                text.leaveOut(i, reason);
            }
        }
    }

    /** Somebody's quoted words are the article's, whatever they ask for. */
    private static LeftOutReason late(CleanedText text, int i) {
        Line line = text.line(i);
        for (Map.Entry<String, LeftOutReason> each : CleaningWords.of(Kind.LATE).entrySet()) {
            if (CleaningWords.holds(line.bare(), each.getKey()) && !quoted(line.bare(), each.getKey())) {
                return each.getValue();
            }
        }
        boolean bareAddress = line.words().length() <= LONGEST_URL && line.words().matches("https?://\\S+");
        boolean follows = i > 0 && text.leftOut(i - 1);
        return follows ? bareAddress ? LeftOutReason.OTHER : CleaningWords.of(Kind.LATELINE).get(line.bare()) : null;
    }

    private static boolean quoted(String folded, String phrase) {
        long before = folded.substring(0, folded.indexOf(phrase)).chars().filter(c -> c == '"').count();
        return before % 2 == 1;
    }

    private static void sentences(CleanedText text, Line line) {
        String folded = CleaningWords.folded(line.words());
        CleaningWords.of(Kind.SENTENCE).forEach((phrase, reason) -> {
            int at = folded.indexOf(phrase);
            if (at >= 0 && !quoted(folded, phrase)) {
                text.leaveOut(line.start() + at, line.start() + sentenceEnd(folded, at), reason);
            }
        });
    }

    private static int sentenceEnd(String words, int from) {
        for (int i = from; i < words.length(); i++) {
            if (".!?".indexOf(words.charAt(i)) >= 0 && (i + 1 == words.length() || words.charAt(i + 1) == ' ')) {
                return i + 1;
            }
        }
        return words.length();
    }
}
