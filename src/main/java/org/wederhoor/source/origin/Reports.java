package org.wederhoor.source.origin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where a text says that an outlet reported something, and cuts out the words that say so. */
final class Reports {

    private static final String VERB = OriginFile.any(OriginFile::verbs);
    private static final String AUXILIARY_VERB = OriginFile.any(OriginFile::auxiliaries);
    private static final String PARTICIPLES = OriginFile.any(OriginFile::participles);
    private static final String CITING = OriginFile.any(OriginFile::citing);

    /** Ends where the name begins, and needs nothing after it. */
    private static final Pattern BEFORE = NewsProse.pattern("(?<![\\p{L}\\p{N}])"
            + OriginFile.any(file -> file.before() == null ? null : String.join("|", file.before())) + " $");
    /** The verb before its subject, after what was said. */
    private static final Pattern INVERTED = NewsProse.pattern("[,\"”“’‘'»«] ?(?<verb>" + OriginFile.any(OriginFile::inverted) + ") $");
    /** Only with a participle to come: "heeft NRC onthuld". */
    private static final Pattern AUXILIARY = NewsProse.pattern("(?<![\\p{L}\\p{N}])" + AUXILIARY_VERB + " $");
    private static final Pattern PARTICIPLE = NewsProse.pattern("(?:[^.,;!?]{0,60})? " + PARTICIPLES + "(?![\\p{L}\\p{N}])");
    private static final Pattern AFTER = NewsProse.pattern("(?:, " + CITING + "[^,.;!?]{1,80},)?"
            + "(?: (?:" + OriginFile.any(OriginFile::between) + "|" + NewsProse.WHEN + "))*"
            + " (?:" + VERB + "|" + AUXILIARY_VERB + "(?: [^.,;!?]{1,60})? " + PARTICIPLES + ")(?![\\p{L}\\p{N}])");
    private static final Pattern GOES_ON = NewsProse.pattern("(?: (?:" + OriginFile.any(OriginFile::goesOn) + " |" + NewsProse.WHEN
            + "(?![\\p{L}\\p{N}])))?(?:, " + CITING + "(?: [^\\s,.;!?]+){1,8})?");
    private static final Pattern CONJUNCTION = NewsProse.pattern(".*(?<![\\p{L}\\p{N}])" + OriginFile.any(OriginFile::conjunctions) + " ");

    private static final int LOOK_AROUND = 160;
    private static final int FAR = 60;
    private static final int SHORT = 2;
    private static final int WHOLE_SENTENCE = 100;

    private final String text;
    private final SentenceBounds sentences;

    Reports(String text, SentenceBounds sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    /** The place, in UTF-16 units, of the words that say that {@code mention} reported something; empty when they do not. */
    Optional<int[]> phrase(Mention mention) {
        int sentence = sentences.start(mention.from());
        int sentenceEnd = sentences.end(mention.to());
        int left = Math.max(sentence, mention.from() - LOOK_AROUND);
        String before = text.substring(left, mention.from());
        Matcher after = AFTER.matcher(text).region(mention.to(), Math.min(sentenceEnd, mention.to() + LOOK_AROUND));
        int start = mention.from();
        int end = mention.to();
        Matcher lead = BEFORE.matcher(before);
        Matcher inverted = INVERTED.matcher(before);
        if (lead.find()) {
            start = left + lead.start();
        } else if (after.lookingAt()) {
            end = after.end();
        } else if (inverted.find()) {
            start = left + inverted.start("verb");
        } else {
            Matcher participle = PARTICIPLE.matcher(text).region(mention.to(), Math.min(sentenceEnd, mention.to() + LOOK_AROUND));
            Matcher auxiliary = AUXILIARY.matcher(before);
            if (!auxiliary.find() || !participle.lookingAt()) {
                return Optional.empty();
            }
            start = left + auxiliary.start();
            end = participle.end();
        }
        return Optional.of(useful(sentence, start, end, sentenceEnd));
    }

    /** So many words around the bare frame that it says what it attributes. */
    private int[] useful(int sentence, int start, int end, int sentenceEnd) {
        int from = start;
        if (start - sentence <= FAR && !text.substring(sentence, start).matches("(?s).*[“”„»«\"].*")) {
            from = sentence;
        } else if (end >= sentenceEnd - 1 && text.substring(sentence, start).stripTrailing().endsWith(",")) {
            Matcher clause = CONJUNCTION.matcher(text).region(Math.max(sentence, start - FAR), start);
            from = clause.lookingAt() ? clause.end() : start;
        }
        Matcher more = GOES_ON.matcher(text).region(end, sentenceEnd);
        int to = more.lookingAt() ? more.end() : end;
        if (text.substring(from, to).split("\\s+").length <= SHORT && sentenceEnd - sentence <= WHOLE_SENTENCE) {
            from = sentence;
            to = sentenceEnd;
        }
        return new int[] {from, trimmed(from, to)};
    }

    private int trimmed(int from, int to) {
        int end = to;
        while (end > from + 1 && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
            end--;
        }
        return end;
    }
}
