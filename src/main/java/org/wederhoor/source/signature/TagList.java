package org.wederhoor.source.signature;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A list of tags and their values, as in a signature or a key (RFC 6376, section 3.2). */
final class TagList {

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]+");

    private final Map<String, String> tags = new LinkedHashMap<>();

    private TagList() {
    }

    /** Null where it is none, or names a tag twice. */
    static TagList of(String words) {
        TagList list = new TagList();
        for (String each : words.split(";")) {
            if (each.isBlank()) {
                continue;
            }
            int is = each.indexOf('=');
            String name = is < 0 ? "" : each.substring(0, is).strip();
            if (!name.matches("[A-Za-z][A-Za-z0-9_]*") || list.tags.put(name, each.substring(is + 1).strip()) != null) {
                return null;
            }
        }
        return list;
    }

    /** @param otherwise where the tag is not there */
    String get(String name, String otherwise) {
        return tags.getOrDefault(name, otherwise);
    }

    /** The same without white space, where that has no meaning; null where the tag is not there. */
    String bare(String name) {
        String value = tags.get(name);
        return value == null ? null : BLANKS.matcher(value).replaceAll("");
    }
}
