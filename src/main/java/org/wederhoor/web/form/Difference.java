package org.wederhoor.web.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody else saved in the meantime, beside what was typed.
 *
 * @param fields those of the form that differ together
 * @param theirs what is saved now, as a person reads it
 * @param mine   what was typed, likewise
 * @param values what is saved now, by field of the form; empty where the page cannot offer to take it
 * @param joins  whether it is running text, so that one text can follow the other
 */
public record Difference(List<String> fields, String theirs, String mine, Map<String, List<String>> values, boolean joins) {

    /** One whose fields a page can fill with what they hold in {@code saved}. */
    static Difference from(Form saved, List<String> fields, String theirs, String mine, boolean joins) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field, saved.values(field)));
        return new Difference(fields, theirs, mine, values, joins);
    }

    /** Whether nothing differs but white space around it and line ends. */
    boolean isNone() {
        return theirs.strip().equals(mine.replace("\r\n", "\n").strip());
    }

    /** The field that stands for all that differ together. */
    public String key() {
        return fields.get(0);
    }

    /** The name under which all that differ together are called something. */
    public String name() {
        return String.join("+", fields);
    }

    /** The fields that differ together, as the page sends them back. */
    public String carried() {
        return (joins ? "*" : "") + name();
    }
}
