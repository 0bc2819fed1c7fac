package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.wederhoor.dossier.date.DateReading;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.TextLanguage;

/**
 * Tells whether suggestions from two articles may be one statement, told twice. It proposes, and an editor decides: two
 * agencies translate one reply in different words, and a party may say the same words on two days.
 */
public final class SameStatement {

    /** Why two suggestions may be one statement. */
    public enum Reason {
        /** Its words, or nearly its words, are quoted in both. */
        SAME_WORDS,
        /** One party took one stance towards one outlet, or on one day. */
        SAME_OCCASION
    }

    // of the words of the shorter one; at a half, two translations of one reply would pass for the same words
    private static final double NEAR = 0.6;
    private static final int FEWEST_WORDS = 3;
    // two reporters who each tell of a refusal to comment on a report use much the same words for two statements
    private static final double COPIED = 0.9;
    private static final int FEWEST_COPIED = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private SameStatement() {
    }

    /**
     * Whether {@code first}, out of {@code firstText}, and {@code second}, out of {@code secondText}, may be one statement, and
     * why. The party has to be the same known one, and the stance the same. Two outlets that it was said to, or two days, part
     * them unless the same words are quoted.
     *
     * @return empty when they are two statements, or nothing tells
     */
    public static Optional<Reason> maybe(Suggested first, String firstText, Suggested second, String secondText) {
        if (first.party() == null || !first.party().equals(second.party()) || first.stance() != second.stance()) {
            return Optional.empty();
        }
        if (sharesWords(words(first, firstText, true), words(second, secondText, true), NEAR, FEWEST_WORDS)) {
            return Optional.of(Reason.SAME_WORDS);
        }
        String firstDay = day(first, firstText);
        String secondDay = day(second, secondText);
        boolean otherOutlet = first.saidTo() != null && second.saidTo() != null && !first.saidTo().equals(second.saidTo());
        boolean otherDay = firstDay != null && secondDay != null && !firstDay.equals(secondDay);
        if (otherOutlet || otherDay) {
            return Optional.empty();
        }
        if (sharesWords(words(first, firstText, false), words(second, secondText, false), COPIED, FEWEST_COPIED)) {
            return Optional.of(Reason.SAME_WORDS);
        }
        boolean sameOutlet = first.saidTo() != null && first.saidTo().equals(second.saidTo());
        boolean sameDay = firstDay != null && firstDay.equals(secondDay);
        return sameOutlet || sameDay ? Optional.of(Reason.SAME_OCCASION) : Optional.empty();
    }

    private static boolean sharesWords(List<Set<String>> first, List<Set<String>> second, double share, int fewest) {
        return first.stream().anyMatch(one -> second.stream()
                .anyMatch(other -> Math.min(one.size(), other.size()) >= fewest && overlap(one, other) >= share));
    }

    // the overlap coefficient (Szymkiewicz and Simpson): what is shared, of the smaller set
    private static double overlap(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        int smaller = Math.min(one.size(), other.size());
        return smaller == 0 ? 0 : (double) shared.size() / smaller;
    }

    /** The words of each passage that say something: not the commonest of the language. */
    private static List<Set<String>> words(Suggested suggested, String text, boolean ownWords) {
        PlacedText placed = new PlacedText(text);
        Set<String> common = TextLanguage.of(text).function();
        List<Set<String>> all = new ArrayList<>();
        for (QuotedRange passage : suggested.passages()) {
            if (passage.ownWords() == ownWords) {
                Set<String> words = new HashSet<>();
                WORD.matcher(placed.slice(passage.range())).results().map(MatchResult::group)
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .filter(word -> !common.contains(word)).forEach(words::add);
                all.add(words);
            }
        }
        return all;
    }

    private static String day(Suggested suggested, String text) {
        return suggested.dateWords() == null ? null
                : DateReading.withoutLead(new PlacedText(text).slice(suggested.dateWords()).toLowerCase(Locale.ROOT));
    }
}
