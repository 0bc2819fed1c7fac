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
import java.util.stream.Stream;

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

    private static volatile Made last = new Made(List.of(), new PartyNames(OtherOutlets.with(List.of())));

    private final Map<String, NamedParty> parties = new HashMap<>();
    // by the letter that they begin with
    private final Map<Integer, Pattern> names = new HashMap<>();
    private final Map<Integer, Pattern> genitives = new HashMap<>();

    private record Made(List<NamedParty> parties, PartyNames names) {
    }

    /** The names of {@code parties} and of {@link OtherOutlets}; those that were made last are kept, since one article after another asks for the same. */
    static PartyNames of(List<NamedParty> parties) {
        Made made = last;
        if (!made.parties.equals(parties)) {
            made = new Made(List.copyOf(parties), new PartyNames(OtherOutlets.with(parties)));
            last = made;
        }
        return made.names;
    }

    private PartyNames(List<NamedParty> known) {
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
        Map<Integer, List<String>> byFirst = new HashMap<>();
        all.stream().filter(name -> !key(name).isEmpty()).sorted(Comparator.comparing(String::length).reversed()).map(String::strip)
                .forEach(name -> firsts(name).forEach(first -> byFirst.computeIfAbsent(first, any -> new ArrayList<>()).add(regex(name))));
        byFirst.forEach((first, any) -> {
            names.put(first, Pattern.compile("(?:" + String.join("|", any) + ")(?![\\p{L}\\p{N}])"));
            genitives.put(first, Pattern.compile("(?:" + String.join("|", any) + ")(?=s(?![\\p{L}\\p{N}]))"));
        });
    }

    /** Where the name ends that begins at {@code from} in {@code text}, and before {@code to}; -1 where none does. */
    int end(CharSequence text, int from, int to) {
        return end(names, text, from, to);
    }

    /** The same of a name with an “s” behind it that is not its own, as in German and Dutch: “Merkels Sprecher”. */
    int genitiveEnd(CharSequence text, int from, int to) {
        return end(genitives, text, from, to);
    }

    private static int end(Map<Integer, Pattern> names, CharSequence text, int from, int to) {
        Pattern any = from < to ? names.get(Character.codePointAt(text, from)) : null;
        if (any == null || from > 0 && Character.isLetterOrDigit(Character.codePointBefore(text, from))) {
            return -1;
        }
        Matcher name = any.matcher(text).region(from, to).useTransparentBounds(true);
        return name.lookingAt() ? name.end() : -1;
    }

    // what a name of several words may begin with: what joins them is not part of it
    private static Set<Integer> firsts(String name) {
        String word = Arrays.stream(SEPARATORS.split(name)).filter(each -> !each.isEmpty()).findFirst().orElseThrow();
        String first = word.substring(0, word.offsetByCodePoints(0, 1));
        return isFree(word) ? Stream.of(first, first.toLowerCase(Locale.ROOT), first.toUpperCase(Locale.ROOT)).map(each -> each.codePointAt(0))
                .collect(Collectors.toSet()) : Set.of(first.codePointAt(0));
    }

    /** The party of a name that {@link #end} found. */
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
        return (isFree(word) ? "(?iu:" + Pattern.quote(letter) + ")" : Pattern.quote(letter))
                + (first < word.length() ? "(?iu:" + Pattern.quote(word.substring(first)) + ")" : "");
    }

    private static boolean isFree(String word) {
        String letter = word.substring(0, word.offsetByCodePoints(0, 1));
        return !ACRONYM.matcher(word).matches() && (ARTICLES.contains(word.toLowerCase(Locale.ROOT)) || letter.equals(letter.toLowerCase(Locale.ROOT)));
    }

    private static String key(String name) {
        return SEPARATORS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
