package org.wederhoor.web.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What rows of a search table have to hold.
 *
 * @param words   a tsquery on their words, which stand there by their stems; empty where the index has none of those that are looked for
 * @param phrases one on their very words, where each phrase has to stand; null where there is no phrase
 * @param meant   words that have a stem which may be another word's
 */
public record Sought(String words, String phrases, List<Meant> meant) {

    /**
     * One word in all its forms.
     *
     * @param sure  a tsquery for the stems that are no other word's
     * @param forms one for the forms, of which the very words have to hold one where nothing that is sure is held
     */
    public record Meant(String sure, String forms) {
    }

    public boolean isEmpty() {
        return words.isEmpty() && phrases == null;
    }

    /** As SQL; its parameters are added to {@code values}. */
    public String condition(List<Object> values) {
        List<String> conditions = new ArrayList<>();
        if (!words.isEmpty()) {
            conditions.add("words @@ ?::tsquery");
            values.add(words);
        }
        if (phrases != null) {
            conditions.add("exact @@ ?::tsquery");
            values.add(phrases);
        }
        for (Meant each : meant) {
            conditions.add("(words @@ ?::tsquery or exact @@ ?::tsquery)");
            values.add(each.sure);
            values.add(each.forms);
        }
        return String.join(" and ", conditions);
    }
}
