package org.wederhoor.claim.suggestion;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of one language by which statements are told. */
final class Lexicon {

    static final Lexicon ENGLISH = new Lexicon("en");
    static final Lexicon DUTCH = new Lexicon("nl");

    private static final int SHORTEST_HEAD = 6;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Map<WordList, Set<String>> words;
    private final List<CuePattern> cues;
    private final Pattern dates;
    private final Set<String> verbs;
    private final boolean invertsFreely;
    private final boolean joinsWords;

    private Lexicon(String language) {
        LexiconFile file = LexiconFile.read(language);
        words = WordList.of(file);
        Map<String, String> sets = new HashMap<>(file.sets());
        sets.put("nouns", file.nouns());
        cues = file.cues().stream().flatMap(cue -> cue.patterns().stream().map(each -> CuePattern.of(cue, each, sets))).toList();
        verbs = cues.stream().filter(cue -> cue.kind() != CueKind.CONTENT && cue.kind() != CueKind.JUDGEMENT)
                .flatMap(cue -> cue.firstWords().stream()).collect(Collectors.toUnmodifiableSet());
        dates = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + String.join("|", file.dates()) + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE);
        invertsFreely = language.equals("nl");
        joinsWords = invertsFreely;
    }

    /** The lexicon whose commonest words {@code text} uses most; English when it uses neither's. */
    static Lexicon of(String text) {
        return DUTCH.commonWords(text) > ENGLISH.commonWords(text) ? DUTCH : ENGLISH;
    }

    /** How many words of {@code text} are among the commonest of this language. */
    long commonWords(String text) {
        Set<String> common = words.get(WordList.FUNCTION);
        return WORD.matcher(text).results().filter(word -> common.contains(word.group().toLowerCase(Locale.ROOT))).count();
    }

    boolean is(WordList list, String form) {
        return words.get(list).contains(form) || joinsWords && list.isCompounded() && isCompound(list, form);
    }

    /** Whether {@code form} ends in a word of {@code list} that other words stand before, as “gemeentewoordvoerder” does. */
    boolean isCompound(WordList list, String form) {
        return joinsWords && !words.get(list).contains(form)
                && words.get(list).stream().anyMatch(word -> word.length() >= SHORTEST_HEAD && form.endsWith(word));
    }

    boolean isAny(String form, WordList... lists) {
        return Stream.of(lists).anyMatch(list -> is(list, form));
    }

    /** Whether a cue can begin with {@code form}, so that it is no part of a name. */
    boolean isVerb(String form) {
        return verbs.contains(form);
    }

    List<CuePattern> cues() {
        return cues;
    }

    /** What says when something happened. */
    Pattern dates() {
        return dates;
    }

    /** Whether any verb can stand before its subject, as in Dutch: “Gisteren ontkende het bedrijf …”. */
    boolean invertsFreely() {
        return invertsFreely;
    }
}
