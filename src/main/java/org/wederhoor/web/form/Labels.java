package org.wederhoor.web.form;

import java.util.LinkedHashMap;
import java.util.Map;

import org.wederhoor.web.Words;

/**
 * What the fields of a form are called on its page, by the names they have in it. Fields that are said together are called
 * something together too, under their names joined by a plus sign.
 */
public record Labels(Map<String, Words> byName) {

    public static final Labels NONE = new Labels(Map.of());

    /** Of a field that the page fills in itself and shows to nobody. */
    public static final Words UNSEEN = language -> "";

    /** One more, or one instead of what the field was called. */
    public Labels with(String name, Words label) {
        return and(new Labels(Map.of(name, label)));
    }

    public Labels and(Labels more) {
        Map<String, Words> all = new LinkedHashMap<>(byName);
        all.putAll(more.byName);
        return new Labels(all);
    }

    /** What a field is called; one that nobody has named keeps the name it has in the form. */
    public Words of(String name) {
        return byName.getOrDefault(name, language -> name);
    }
}
