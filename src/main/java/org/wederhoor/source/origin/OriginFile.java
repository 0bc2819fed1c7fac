package org.wederhoor.source.origin;

import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.wederhoor.web.language.WordFiles;

/** What a language prints around the names of outlets; {@code origins/en.yaml} explains it. What the language has not is null. */
record OriginFile(String articles, String definite, String kinds, String adjectives, String noQualifiers, String nations,
        String particles, String beforeName, String theOutlet, String today, String when, String verbs, String auxiliaries,
        String participles, String pieces, List<String> before, String inverted, String between, String citing, String goesOn,
        String conjunctions, String labels, String bylines, String by, @JsonProperty("for") String forWhom, String staff, String pictures, String credits,
        String function, String participlePrefix, String doubtfulMonths) {

    /** Of every language that the app is built with: articles quote each other across languages. */
    static final List<OriginFile> ALL = WordFiles.yaml("origins", OriginFile.class);

    /** A regular expression for what any language gives under a key, with that language's own words where it names them. */
    static String any(Function<OriginFile, String> key) {
        return WordFiles.any(ALL, file -> key.apply(file) == null ? null : file.filled(key.apply(file)));
    }

    private String filled(String regex) {
        return regex.replace("{verb}", group(verbs)).replace("{participle}", group(participles)).replace("{piece}", group(pieces))
                .replace("{day}", NewsProse.DAY).replace("{date}", NewsProse.DATE);
    }

    private static String group(String words) {
        return words == null ? "(?!)" : "(?:" + words + ")";
    }
}
