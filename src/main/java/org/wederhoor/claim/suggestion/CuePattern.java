package org.wederhoor.claim.suggestion;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wederhoor.claim.Stance;

/**
 * One pattern of a lexicon, made ready to look for in a sentence.
 *
 * @param state      see {@link LexiconFile.CueFile}
 * @param agent      see {@link LexiconFile.CueFile}
 * @param own        see {@link LexiconFile.CueFile}
 * @param firstWords what it can begin with
 * @param needed     of each of these it holds a word as it stands
 * @param negative   whether it says by itself that something is not so
 * @param words      to be looked for in {@link Utterance#code}
 */
record CuePattern(CueKind kind, Stance stance, boolean state, boolean agent, boolean own, Set<String> firstWords, List<Set<String>> needed,
        boolean negative, Pattern words) {

    private static final String END = "(?:[^\\p{L}\\p{N}@ ] )*$";

    static CuePattern of(LexiconFile.CueFile cue, String pattern, Map<String, String> sets, Set<String> negations) {
        boolean begins = pattern.startsWith("^ ");
        String[] parts = pattern.substring(begins ? 2 : 0).split(" ");
        StringBuilder regex = new StringBuilder(begins ? "(?<=^ )" : "(?<= )");
        for (String part : parts) {
            regex.append(part(part, sets));
        }
        Set<String> first = words(parts[0], sets).collect(Collectors.toSet());
        List<Set<String>> needed = Arrays.stream(parts).filter(part -> !part.matches("(?:\\.\\.|[!=$]).*|.*[*?].*"))
                .map(part -> words(part, sets).collect(Collectors.toSet())).filter(each -> each.stream().noneMatch(word -> word.contains("*"))).toList();
        boolean negative = Arrays.stream(parts).filter(part -> !part.matches("(?:\\.\\.|[!=$]).*"))
                .flatMap(part -> words(part.replace("?", ""), sets)).anyMatch(negations::contains);
        return new CuePattern(cue.kind(), cue.stance(), cue.state(), cue.agent(), cue.own(), first, needed, negative,
                Pattern.compile(regex.toString()));
    }

    /** Whether it can be found among these words of {@link Utterance#code}. */
    boolean isPossible(Set<String> among) {
        for (Set<String> words : needed) {
            if (Collections.disjoint(words, among)) {
                return false;
            }
        }
        return true;
    }

    /** The fewest words of which a sentence has to hold one; empty where it can hold any. */
    Set<String> rarest() {
        return needed.stream().min(Comparator.comparingInt(Set::size)).orElse(Set.of());
    }

    private static String part(String part, Map<String, String> sets) {
        if (part.startsWith("..")) {
            return "(?:(?![,;:.!?] )\\S+ ){0," + part.substring(2) + "}?";
        }
        if (part.equals("$")) {
            return "(?=" + END + ")";
        }
        if (part.startsWith("!")) {
            return "(?!" + anyOf(part.substring(1), sets) + " )";
        }
        if (part.startsWith("=")) {
            boolean end = part.endsWith("/$");
            return "(?=" + anyOf(part.substring(1, part.length() - (end ? 2 : 0)), sets) + " " + (end ? "|" + END : "") + ")";
        }
        if (part.endsWith("?")) {
            return "(?:" + anyOf(part.substring(0, part.length() - 1), sets) + " )?";
        }
        return anyOf(part, sets) + " ";
    }

    private static String anyOf(String words, Map<String, String> sets) {
        return words(words, sets).map(CuePattern::word).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Stream<String> words(String words, Map<String, String> sets) {
        return Arrays.stream(words.split("/")).flatMap(word -> word.startsWith("<")
                ? Arrays.stream(set(word.substring(1, word.length() - 1), sets).split("\\s+")) : Stream.of(word));
    }

    private static String set(String name, Map<String, String> sets) {
        if (!sets.containsKey(name)) {
            throw new IllegalArgumentException("no set of words is called " + name);
        }
        return sets.get(name);
    }

    /** The words that {@code word} stands for, which end in anything where it ends in “*”, and begin with anything where it begins so. */
    static String word(String word) {
        if (word.startsWith("*")) {
            return "\\S+" + Pattern.quote(word.substring(1));
        }
        return word.endsWith("*") ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\S*" : Pattern.quote(word);
    }
}
