package org.wederhoor.source.intake.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.web.language.WordFiles;

/** What the classes and the id of an element call it. page.txt says which words count. */
final class FurnitureNames {

    /**
     * What an element is called.
     *
     * @param reason null when no word says anything
     * @param signs  how sure that is: none for a word among others that are not of the trade, one for a word alone, which may be what
     *               the text is about, two for several or for a word with others of the trade
     */
    record Called(LeftOutReason reason, int signs) {
    }

    static final Called NOTHING = new Called(null, 0);

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final int SHORT = 2;
    private static final Map<String, LeftOutReason> FURNITURE = new HashMap<>();
    private static final Set<String> PARTS = new HashSet<>();
    private static final Set<String> TEXTS = new HashSet<>();
    private static final Set<String> TOPICS = new HashSet<>();
    private static final Set<String> FOLDS = new HashSet<>();
    private static final Set<LeftOutReason> OF_TEXTS = Set.of(LeftOutReason.RELATED, LeftOutReason.ADVERTISEMENT);

    static {
        LeftOutReason reason = null;
        Set<String> list = null;
        for (String line : WordFiles.lines("/cleaning/page.txt")) {
            if (line.startsWith("[")) {
                String name = line.substring(1, line.length() - 1);
                list = switch (name) {
                    case "PARTS" -> PARTS;
                    case "TEXTS" -> TEXTS;
                    case "TOPICS" -> TOPICS;
                    case "FOLDS" -> FOLDS;
                    default -> null;
                };
                reason = list == null ? LeftOutReason.valueOf(name) : null;
            } else if (list != null) {
                list.add(line);
            } else {
                FURNITURE.put(line, reason);
            }
        }
    }

    private final Map<String, Called> known = new HashMap<>();

    /** @param names as in a class attribute */
    Called of(String names) {
        return known.computeIfAbsent(names, FurnitureNames::read);
    }

    /** Whether an element folds open by what it is called. */
    static boolean folds(Element element) {
        return element.hasAttr("class") && BETWEEN.splitAsStream(element.className()).anyMatch(word -> FOLDS.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static Called read(String names) {
        LeftOutReason reason = null;
        int signs = 0;
        for (String name : BLANKS.split(names.strip())) {
            Called called = called(BETWEEN.split(name));
            reason = reason == null || signs == 0 && called.signs > 0 ? called.reason : reason;
            signs += called.signs;
        }
        return new Called(reason, signs);
    }

    /** What stands before the word of furniture may be a site's own name for its parts. */
    private static Called called(String[] words) {
        LeftOutReason reason = null;
        boolean before = true;
        boolean after = true;
        int others = 0;
        for (String each : words) {
            String word = each.toLowerCase(Locale.ROOT);
            LeftOutReason its = FURNITURE.get(word);
            if (reason == null && TOPICS.contains(word)) {
                return NOTHING;
            }
            boolean text = TEXTS.contains(word) && (reason == null || OF_TEXTS.contains(reason));
            boolean ofTheTrade = its != null || word.isEmpty() || PARTS.contains(word) || text;
            before &= reason != null || ofTheTrade || word.length() <= SHORT;
            after &= reason == null || ofTheTrade;
            others += word.isEmpty() || reason == null && (its != null || !before) ? 0 : 1;
            reason = reason == null ? its : reason;
        }
        boolean alone = others == 0;
        return new Called(reason, reason == null || !after ? 0 : before ? alone ? 1 : 2 : alone ? 0 : 1);
    }
}
