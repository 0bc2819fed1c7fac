package org.wederhoor.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a button of the page that shows two texts: "take" names the field and whose text it is to hold. All that the page showed
 * comes along with the form, so the choice needs no second look at what is saved; saving checks the version as ever.
 */
public class Taken {

    static final String BUTTON = "take";
    static final String CARRIED = "conflict";
    private static final String THEIRS = "theirs.";
    private static final String SAVED = "saved.";
    private static final String TYPED = "typed.";

    private final Map<String, List<String>> fields;
    private final String key;
    private final String whose;

    Taken(Map<String, List<String>> fields) {
        this.fields = new LinkedHashMap<>(fields);
        String[] choice = first(BUTTON).split(":", 2);
        key = choice[0];
        whose = choice.length == 2 ? choice[1] : "";
    }

    /** Whether a field serves the two texts alone, and not what the form is about. */
    public static boolean isCarried(String name) {
        return name.equals(BUTTON) || name.equals(CARRIED) || name.startsWith(THEIRS) || name.startsWith(SAVED) || name.startsWith(TYPED);
    }

    /** The form with the choice in it, and with the differences that nobody has chosen of yet. */
    Form form(Labels labels) {
        List<Difference> left = new ArrayList<>();
        for (Difference each : carried()) {
            if (each.key().equals(key)) {
                take(each);
            } else {
                left.add(each);
            }
        }
        fields.keySet().removeIf(Taken::isCarried);
        return Form.again(fields, labels, left);
    }

    private void take(Difference chosen) {
        if (whose.equals("theirs")) {
            fields.putAll(chosen.values());
        } else if (whose.equals("both") && chosen.joins()) {
            fields.put(key, List.of(String.join("", chosen.values().get(key)) + "\n\n" + first(key)));
        }
    }

    private List<Difference> carried() {
        return fields.getOrDefault(CARRIED, List.of()).stream().distinct().map(this::difference).toList();
    }

    private Difference difference(String carried) {
        boolean joins = carried.startsWith("*");
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String field : carried.substring(joins ? 1 : 0).split("\\+")) {
            values.put(field, fields.getOrDefault(THEIRS + field, List.of()));
        }
        List<String> names = List.copyOf(values.keySet());
        return new Difference(names, first(SAVED + names.get(0)), first(TYPED + names.get(0)), values, joins);
    }

    private String first(String name) {
        List<String> all = fields.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.get(0);
    }
}
