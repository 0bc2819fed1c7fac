package org.wederhoor.source.origin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where a text says that an outlet reported something, in English or in Dutch, and cuts out the words that say so. */
final class Reports {

    private static final String VERB_EN = "(?:reports|reported|said|says|wrote|writes|revealed|reveals|disclosed|discloses"
            + "|published|claimed|claims|cited|quoted|learned|found|alleged|broke|uncovered)";
    private static final String VERB_NL = "(?:meldt|melden|meldde|schrijft|schrijven|schreef|bericht|berichtte|onthult"
            + "|onthulde|publiceert|publiceerde|stelt|stelde|zegt|zei|citeert|citeerde|ontdekte|weet te melden)";
    private static final String PARTICIPLE_NL = "(?:gemeld|onthuld|bericht|geschreven|gepubliceerd|ontdekt|bekendgemaakt"
            + "|achterhaald|vernomen)";
    private static final String PIECE = "(?:reports?|article|story|investigation|scoop|interview|account|bericht(?:en)?"
            + "|artikel|verhaal|onderzoek|reportage|publicatie|onthulling)";

    /** Ends where the name begins, and needs nothing after it. */
    private static final Pattern BEFORE = Words.pattern("(?<![\\p{L}\\p{N}])(?:(?:all )?according to"
            + "|(?:(?:as|first) )?(?:reported|revealed|published|disclosed|uncovered|obtained|seen|cited|quoted)"
            + "(?: [\\p{L}]+)? (?:by|in)"
            + "|(?:citing|quoting)(?: " + PIECE + " (?:by|in|from))?|told|tells|in an interview with|speaking to"
            + "|" + PIECE + "(?: [\\p{L}]+)? (?:by|in|from|van|door)"
            + "|volgens|aldus|(?:zo )?" + VERB_NL + "(?: (?:ook|vandaag|" + Words.DAY + "))?"
            + "|(?:zegt|zei|zeggen|zeiden|vertelt|vertelde|verklaart|verklaarde|laat|liet)(?: [^.!?;]{1,40})? (?:tegen|aan)"
            + "|tegenover|" + PARTICIPLE_NL + " door|in (?:gesprek|een (?:gesprek|interview)) met) $");
    /** The verb before its subject, after what was said. */
    private static final Pattern INVERTED = Words.pattern("[,\"”’'] ?(?<verb>" + VERB_EN + ") $");
    /** Only with a participle to come: "heeft NRC onthuld". */
    private static final Pattern AUXILIARY = Words.pattern("(?<![\\p{L}\\p{N}])(?:heeft|hebben|had) $");
    private static final Pattern PARTICIPLE = Words.pattern("(?:[^.,;!?]{0,60})? " + PARTICIPLE_NL + "(?![\\p{L}\\p{N}])");
    private static final Pattern AFTER = Words.pattern("(?:, (?:citing|quoting|op basis van|op gezag van)[^,.;!?]{1,80},)?"
            + "(?: (?:has|have|had|also|ook|first|exclusively|previously|als eerste|" + Words.WHEN + "))*"
            + " (?:" + VERB_EN + "|" + VERB_NL + "|(?:heeft|had)(?: [^.,;!?]{1,60})? " + PARTICIPLE_NL + ")(?![\\p{L}\\p{N}])");
    private static final Pattern GOES_ON = Words.pattern("(?: (?:also |" + Words.WHEN + "(?![\\p{L}\\p{N}])))?"
            + "(?:, (?:citing|quoting|op basis van|op gezag van)(?: [^\\s,.;!?]+){1,8})?");
    private static final Pattern CONJUNCTION = Words.pattern(".*(?<![\\p{L}\\p{N}])(?:but|and|when|until|that|which|while"
            + "|maar|en|dat|toen|die|terwijl) ");

    private static final int LOOK_AROUND = 160;
    private static final int FAR = 60;
    private static final int SHORT = 2;
    private static final int WHOLE_SENTENCE = 100;

    private final String text;
    private final Sentences sentences;

    Reports(String text, Sentences sentences) {
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
        if (start - sentence <= FAR && !text.substring(sentence, start).matches("(?s).*[“”\"].*")) {
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
