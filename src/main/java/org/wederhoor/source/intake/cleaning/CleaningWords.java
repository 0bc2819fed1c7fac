package org.wederhoor.source.intake.cleaning;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.wederhoor.web.language.Languages;
import org.wederhoor.web.language.WordFiles;

/** The phrases by which furniture is known, in all languages at once: sites mix them. */
final class CleaningWords {

    /** How a phrase works; en.txt explains each. */
    enum Kind {
        LINE, START, SENTENCE, LATE, LATELINE, HEADING, CLOSING, END, IMPERATIVE, GOODS, MENU, SHARE, CREDIT, REPLY, REPLYHEAD, SAID, SPEAKER, SILENT, OPEN
    }

    private static final Map<Kind, Map<String, LeftOutReason>> PHRASES = read();
    private static final Map<Kind, Map<String, List<String>>> BY_FIRST_WORD = byFirstWord();

    private CleaningWords() {
    }

    /** Each phrase, folded, with why what it finds is left out: null for credits. */
    static Map<String, LeftOutReason> of(Kind kind) {
        return PHRASES.getOrDefault(kind, Map.of());
    }

    /** The phrase that the line begins with, as whole words; null when it begins with none. */
    static String begun(Kind kind, String folded) {
        for (String phrase : BY_FIRST_WORD.get(kind).getOrDefault(firstWord(folded), List.of())) {
            if (begins(folded, phrase)) {
                return phrase;
            }
        }
        return null;
    }

    private static String firstWord(String folded) {
        int end = 0;
        while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
            end++;
        }
        return folded.substring(0, end);
    }

    private static boolean begins(String folded, String phrase) {
        if (!folded.startsWith(phrase)) {
            return false;
        }
        boolean open = Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1));
        return !open || folded.length() == phrase.length() || !Character.isLetterOrDigit(folded.charAt(phrase.length()));
    }

    /** Whether the line holds the phrase as whole words. */
    static boolean holds(String folded, String phrase) {
        for (int at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
            if ((at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1))) && begins(folded.substring(at), phrase)) {
                return true;
            }
        }
        return false;
    }

    /**
     * In lower case and with straight quotation marks; every character keeps its place, so that a place found in the folded
     * text is the place in the text.
     */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            folded.append(switch (c) {
                case '‘', '’', '‚', '‛', '′', '`' -> '\'';
                case '“', '”', '„', '‟', '″' -> '"';
                case '\u00A0', '\u202F', '\t' -> ' ';
                default -> Character.toLowerCase(c);
            });
        }
        return folded.toString();
    }

    private static Map<Kind, Map<String, LeftOutReason>> read() {
        Map<Kind, Map<String, LeftOutReason>> phrases = new EnumMap<>(Kind.class);
        for (Locale language : Languages.built()) {
            Kind kind = null;
            LeftOutReason reason = null;
            for (String line : WordFiles.lines("cleaning", language)) {
                if (line.startsWith("[")) {
                    String[] words = line.substring(1, line.length() - 1).split(" ");
                    kind = Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
                    reason = words.length > 1 ? LeftOutReason.valueOf(words[1]) : null;
                } else {
                    phrases.computeIfAbsent(kind, each -> new LinkedHashMap<>()).put(folded(line), reason);
                }
            }
        }
        return phrases;
    }

    private static Map<Kind, Map<String, List<String>>> byFirstWord() {
        Map<Kind, Map<String, List<String>>> sorted = new EnumMap<>(Kind.class);
        PHRASES.forEach((kind, phrases) -> sorted.put(kind,
                phrases.keySet().stream().collect(Collectors.groupingBy(CleaningWords::firstWord))));
        return sorted;
    }
}
