package org.wederhoor.claim.suggestion;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wederhoor.source.text.TextLanguage;
import org.wederhoor.web.language.WordFiles;

/** The words of one language by which statements are told. */
final class Lexicon {

    private static final Map<Locale, Lexicon> ALL = TextLanguage.all().stream()
            .collect(Collectors.toUnmodifiableMap(TextLanguage::locale, Lexicon::new));

    private final TextLanguage language;
    private final LexiconFile file;
    private final WordLists words;
    private final CueIndex cues;
    private final Pattern deniable;
    private final Pattern word;
    private final Pattern dates;
    private final Pattern corrected;
    private final Map<String, String> marks;
    private final Set<String> clipped;
    private final Pattern naming;
    private final Pattern joint;
    private final Set<String> verbs;
    private final Map<String, Set<String>> kinds;
    private final Map<String, Set<String>> speaksFor;

    private Lexicon(TextLanguage language) {
        this.language = language;
        file = WordFiles.yaml("suggestion", language.locale(), LexiconFile.class);
        words = new WordLists(file);
        Map<String, String> sets = new HashMap<>(file.sets());
        if (file.nouns() != null) {
            sets.put("nouns", file.nouns());
        }
        deniable = Pattern.compile(WordFiles.any(List.copyOf(WordFiles.words(file.nouns())), CuePattern::word));
        List<CuePattern> patterns = file.cues().stream()
                .flatMap(cue -> cue.patterns().stream().map(each -> CuePattern.of(cue, each, sets, WordFiles.words(file.negations())))).toList();
        cues = new CueIndex(patterns);
        verbs = patterns.stream().filter(cue -> cue.kind().isSpoken() && cue.kind() != CueKind.SENSE)
                .flatMap(cue -> cue.firstWords().stream()).collect(Collectors.toUnmodifiableSet());
        String part = "[\\p{L}\\p{N}]+(?:['’.\\-‑&][\\p{L}\\p{N}]+)*";
        word = Pattern.compile("(?:\\p{Lu}\\.){2,}|\\p{L}{2,}-\\s(?iu:" + anyOf(file.joiners()) + ")\\s" + part + "|" + part);
        dates = anyWords(file.dates());
        corrected = anyWords(file.corrected());
        marks = file.quotations().stream().map(each -> each.split(" "))
                .collect(Collectors.toUnmodifiableMap(each -> each[0], each -> each[1]));
        clipped = WordFiles.words(file.clipped());
        naming = Pattern.compile("\\b" + anyOf(file.naming()) + "\\s+$");
        kinds = wordsOf(file.kinds());
        speaksFor = wordsOf(file.speaksFor());
        joint = Pattern.compile("(?iu)[\\s,:;]*(?:\\s" + anyOf(file.joints()) + ")?[\\s,:;]*$");
    }

    private static Map<String, Set<String>> wordsOf(Map<String, String> lists) {
        return lists.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> WordFiles.words(each.getValue())));
    }

    private static Pattern anyWords(List<String> patterns) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + WordFiles.any(patterns, each -> each) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String anyOf(String words) {
        return WordFiles.any(List.copyOf(WordFiles.words(words)), Pattern::quote);
    }

    static Stream<Lexicon> all() {
        return ALL.values().stream();
    }

    static Lexicon of(TextLanguage language) {
        return ALL.get(language.locale());
    }

    TextLanguage language() {
        return language;
    }

    /** Whether {@code form} is one of the commonest words of the language. */
    boolean isCommon(String form) {
        return language.function().contains(form);
    }

    boolean is(WordList list, String form) {
        return words.isAny(form, list);
    }

    /** Whether {@code form} ends in a word of {@code list} that other words stand before, as “gemeentewoordvoerder” does. */
    boolean isCompound(WordList list, String form) {
        return words.isCompound(list, form);
    }

    /** Whether {@code form} can be a longer word for {@code noun}, as “Bundesinnenministerium” is for “Ministerium”. */
    boolean isHead(String noun, String form) {
        return words.haveCompounds() && noun.length() >= WordLists.SHORTEST_HEAD && form.endsWith(noun);
    }

    /** Whether {@code word} of a name tells that {@code noun} can mean who bears it: the same word, a longer one, or one of that kind. */
    boolean isKind(String noun, String word) {
        return word.equals(noun) || isHead(noun, word) || kinds.getOrDefault(noun, Set.of()).stream()
                .anyMatch(kind -> words.haveCompounds() ? word.endsWith(kind) : word.equals(kind));
    }

    /** Whether who holds {@code office} speaks for what {@code noun} names, as an alderman does for a municipality. */
    boolean speaksFor(String office, String noun) {
        return speaksFor.getOrDefault(office, Set.of()).contains(noun);
    }

    boolean isAny(String form, WordList... lists) {
        return words.isAny(form, lists);
    }

    /** Whether a cue can begin with {@code form}, so that it is no part of a name. */
    boolean isVerb(String form) {
        return verbs.contains(form);
    }

    boolean isAdverb(String form) {
        return file.adverbEnding() != null && form.endsWith(file.adverbEnding());
    }

    /** Whether the noun is still to come after {@code printed}: “dairy” of “dairy giant”, “grootste”. */
    boolean isModifier(String printed) {
        return language.capitalNouns() ? Character.isLowerCase(printed.codePointAt(0))
                : file.modifierEnding() == null || printed.endsWith(file.modifierEnding());
    }

    /** Whether {@code form} is a word for what somebody denies: “beschuldigingen”. */
    boolean isDeniable(String form) {
        return deniable.matcher(form).matches();
    }

    /** Whether {@code form} can begin a clause without a subject: “…, denying that”. */
    boolean isParticiple(String form) {
        return file.participleEnding() != null && form.endsWith(file.participleEnding());
    }

    /** The marks that close a quotation that {@code mark} opens; null when it opens none. */
    String closing(String mark) {
        return marks.get(mark);
    }

    /** Whether {@code word} is printed with an apostrophe before it: ’s avonds, ’90s, ’em. */
    boolean isClipped(String word) {
        return clipped.contains(word);
    }

    /** Whether what follows {@code before} is what somebody calls something: “dismissed it as …”. */
    boolean isNamed(String before) {
        return naming.matcher(before).find();
    }

    /** {@code clause} without the words and marks at its end that joined it to the next. */
    String withoutJoint(String clause) {
        return joint.matcher(clause).replaceFirst("");
    }

    /** The cues that can be found among these words of {@link Utterance#code}, in the file's order. */
    List<CuePattern> cues(Set<String> among) {
        return cues.among(among);
    }

    /** A word: “Jansen”, “J.K.”, “AT&T”, “zout- en zuivelreus”. */
    Pattern word() {
        return word;
    }

    /** What says when something happened. */
    Pattern dates() {
        return dates;
    }

    /** Whether a sentence tells what its article said before it was corrected. */
    boolean tellsOfCorrected(String sentence) {
        return corrected.matcher(sentence).find();
    }

    /** Whether any verb can stand before its subject, as in Dutch: “Gisteren ontkende het bedrijf …”. */
    boolean invertsFreely() {
        return file.invertsFreely();
    }

    /** What the language's file says of its grammar. */
    LexiconFile grammar() {
        return file;
    }
}
