package org.wederhoor.web.search;

import java.util.List;

/**
 * What rows of a search table have to hold.
 *
 * @param words   a tsquery on their words, which stand there by their stems; empty where the index has none of those that are looked for
 * @param phrases one on their very words, where each phrase has to stand; null where there is no phrase
 */
public record Sought(String words, String phrases) {

    public boolean isEmpty() {
        return words.isEmpty() && phrases == null;
    }

    /** As SQL; its parameters are added to {@code values}. */
    public String condition(List<Object> values) {
        if (!words.isEmpty()) {
            values.add(words);
        }
        if (phrases != null) {
            values.add(phrases);
        }
        return (words.isEmpty() ? "" : "words @@ ?::tsquery") + (words.isEmpty() || phrases == null ? "" : " and ")
                + (phrases == null ? "" : "exact @@ ?::tsquery");
    }
}
