package org.wederhoor.claim.suggestion;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The words of a language's lists, each with the lists that it is in: every word of a text is asked for many of them. */
final class WordLists {

    /** How many letters the last word of a compound has at least. */
    static final int SHORTEST_HEAD = 6;

    // a bit for each list, by its place in the enumeration
    private final Map<String, Long> words = new HashMap<>();
    private final long compounded;
    // the last two letters of what a compound can end in, so that hardly any other word is taken apart
    private final BitSet endings = new BitSet();

    WordLists(LexiconFile file) {
        if (WordList.values().length > Long.SIZE) {
            throw new IllegalStateException("more lists than bits");
        }
        compounded = bits(WordList.compounded(file).toArray(WordList[]::new));
        for (WordList list : WordList.values()) {
            for (String word : list.of(file)) {
                words.merge(word, bit(list), (one, other) -> one | other);
                if ((compounded & bit(list)) != 0 && word.length() >= SHORTEST_HEAD) {
                    endings.set(ending(word));
                }
            }
        }
    }

    boolean haveCompounds() {
        return compounded != 0;
    }

    /** Whether {@code form} is in any of {@code lists}, or is a longer word for one that is. */
    boolean isAny(String form, WordList... lists) {
        long wanted = bits(lists);
        return (wanted & in(form)) != 0 || endsAs(wanted, form);
    }

    /** Whether {@code form} is none of {@code list}, and ends in one. */
    boolean isCompound(WordList list, String form) {
        return (bit(list) & in(form)) == 0 && endsAs(bit(list), form);
    }

    private boolean endsAs(long wanted, String form) {
        long lists = wanted & compounded;
        if (lists == 0 || form.length() <= SHORTEST_HEAD || !endings.get(ending(form))) {
            return false;
        }
        for (int from = 1; from <= form.length() - SHORTEST_HEAD; from++) {
            if ((lists & in(form.substring(from))) != 0) {
                return true;
            }
        }
        return false;
    }

    private long in(String form) {
        return words.getOrDefault(form, 0L);
    }

    private static long bits(WordList... lists) {
        long bits = 0;
        for (WordList list : lists) {
            bits |= bit(list);
        }
        return bits;
    }

    private static long bit(WordList list) {
        return 1L << list.ordinal();
    }

    private static int ending(String word) {
        return (word.charAt(word.length() - 2) & 0xff) << 8 | word.charAt(word.length() - 1) & 0xff;
    }
}
