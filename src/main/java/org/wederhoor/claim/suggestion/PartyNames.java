package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.wederhoor.dossier.NamedParty;
import org.wederhoor.web.language.WordFiles;

/**
 * Finds known parties by their names in a text: the longest name that fits, whole words only, whatever joins its words. Short
 * names in capitals are found in capitals only; others begin as they are written.
 */
final class PartyNames {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\-‐‑–/&.]+");
    private static final Set<String> ARTICLES = Lexicon.all().flatMap(lexicon -> WordFiles.words(lexicon.grammar().articles()).stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]{0,5}");

    private final Map<String, NamedParty> parties = new HashMap<>();
    private final Pattern names;

    PartyNames(List<NamedParty> known) {
        List<String> all = new ArrayList<>();
        for (NamedParty party : known) {
            all.add(party.name());
            parties.put(key(party.name()), party);
        }
        for (NamedParty party : known) {
            for (String alias : party.aliases()) {
                all.add(alias);
                parties.putIfAbsent(key(alias), party);
            }
        }
        String any = all.stream().filter(name -> !key(name).isEmpty()).sorted(Comparator.comparing(String::length).reversed())
                .map(PartyNames::regex).collect(Collectors.joining("|"));
        names = any.isEmpty() ? null : Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
    }

    /** A matcher of names over {@code text}; null when there are no parties. */
    Matcher in(CharSequence text) {
        return names == null ? null : names.matcher(text);
    }

    /** The party of a name that {@link #in} found. */
    NamedParty of(String printed) {
        return parties.get(key(printed));
    }

    private static String regex(String name) {
        String words = Arrays.stream(SEPARATORS.split(name.strip())).filter(word -> !word.isEmpty())
                .map(word -> ACRONYM.matcher(word).matches() ? Pattern.quote(word) : anyCase(word))
                .collect(Collectors.joining("[\\s\\-‐‑–/&.]{1,3}"));
        return words;
    }

    // the first letter as written, since “de courant” is any newspaper and “De Courant” is one; an article may begin a sentence
    private static String anyCase(String word) {
        int first = word.offsetByCodePoints(0, 1);
        String letter = word.substring(0, first);
        boolean article = ARTICLES.contains(word.toLowerCase(Locale.ROOT));
        boolean lower = letter.equals(letter.toLowerCase(Locale.ROOT));
        return (article || lower ? "(?iu:" + Pattern.quote(letter) + ")" : Pattern.quote(letter))
                + (first < word.length() ? "(?iu:" + Pattern.quote(word.substring(first)) + ")" : "");
    }

    private static String key(String name) {
        return SEPARATORS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
