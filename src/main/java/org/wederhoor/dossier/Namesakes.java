package org.wederhoor.dossier;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.Transliterator;

import org.wederhoor.web.language.Languages;
import org.wederhoor.web.language.WordFiles;

/**
 * Finds what may be called the same, whatever the case, accents, signs, legal forms, articles and order of the words. It only gives a
 * hint: two may well bear one name.
 */
public final class Namesakes {

    private static final int MOST = 5;
    private static final Transliterator LETTERS = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final Pattern UMLAUT = Pattern.compile("(?i)([äöü])");
    private static final Pattern SILENT = Pattern.compile("[.'’‘`´]");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Set<String> TELL_NOTHING = Stream.concat(WordFiles.lines("/names/everywhere.txt").stream(),
            Languages.built().stream().flatMap(language -> WordFiles.lines("names", language).stream())).collect(Collectors.toUnmodifiableSet());

    private record Titled(UUID id, String title) {
    }

    private Namesakes() {
    }

    /** Parties that stand for themselves and may go by one of those names, by name; {@code except} is none of them and may be null. */
    public static List<Party> parties(Collection<String> names, UUID except) {
        Predicate<String> alike = alike(names);
        return NamedParty.all().stream().filter(party -> !party.id().equals(except))
                .filter(party -> party.names().anyMatch(alike)).limit(MOST)
                .map(party -> Party.<Party>findById(party.id())).toList();
    }

    /** Dossiers that may be called the same, the newest first; {@code except} is none of them and may be null. */
    public static List<Dossier> dossiers(String title, UUID except) {
        Predicate<String> alike = alike(List.of(title));
        return Dossier.find("select d.id, d.title from Dossier d order by d.createdAt desc, d.id desc").project(Titled.class).list().stream()
                .filter(dossier -> !dossier.id.equals(except) && alike.test(dossier.title)).limit(MOST)
                .map(dossier -> Dossier.<Dossier>findById(dossier.id)).toList();
    }

    /** Whether what is asked may be called by one of {@code names}. */
    static Predicate<String> alike(Collection<String> names) {
        Set<String> known = names.stream().flatMap(Namesakes::keys).collect(Collectors.toSet());
        return other -> keys(other).anyMatch(known::contains);
    }

    /** The words in any order, and all of them in one; an umlaut is a letter with a sign, or with an e behind it. */
    private static Stream<String> keys(String name) {
        return Stream.of(name, UMLAUT.matcher(name).replaceAll("$1e")).distinct().flatMap(written -> {
            List<String> words = words(written);
            return Stream.of(words.stream().sorted().collect(Collectors.joining(" ")), String.join("", words));
        }).filter(key -> !key.isEmpty());
    }

    private static List<String> words(String name) {
        String letters = LETTERS.transliterate(SILENT.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(""));
        List<String> all = Arrays.stream(BETWEEN.split(letters)).filter(word -> !word.isEmpty()).toList();
        List<String> telling = all.stream().filter(word -> !TELL_NOTHING.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }
}
