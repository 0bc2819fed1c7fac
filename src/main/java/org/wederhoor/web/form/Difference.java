package org.wederhoor.web.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.wederhoor.web.Words;

/**
 * What somebody else saved in the meantime, beside what was typed.
 *
 * @param theirs what is saved now, as a person reads it
 * @param mine   what was typed, likewise
 * @param values what is saved now, by field of the form; empty where the page cannot offer to take it
 * @param joins  whether it is running text, so that one text can follow the other
 */
public record Difference(Words label, String theirs, String mine, Map<String, List<String>> values, boolean joins) {

    /** What differs, if anything does but white space around it and line ends; its values are those of {@code saved}. */
    static Optional<Difference> between(Words label, String theirs, String mine, boolean joins, Form saved, String... fields) {
        if (theirs.strip().equals(mine.replace("\r\n", "\n").strip())) {
            return Optional.empty();
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        List.of(fields).forEach(field -> values.put(field, saved.values(field)));
        return Optional.of(new Difference(label, theirs, mine, values, joins));
    }

    /** The field that stands for all that differ together; empty when there is none. */
    public String key() {
        return values.isEmpty() ? "" : values.keySet().iterator().next();
    }

    /** The fields that differ together, as the page sends them back. */
    public String carried() {
        return (joins ? "*" : "") + String.join("+", values.keySet());
    }
}
