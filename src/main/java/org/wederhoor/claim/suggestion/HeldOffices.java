package org.wederhoor.claim.suggestion;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * As what an article introduces those who speak for others: “head of communications” of “Delfin's head of communications, Bas Moor”. It is
 * read when it is first asked.
 */
final class HeldOffices {

    private final List<Utterance> article;
    private Map<String, String> byName;

    HeldOffices(List<Utterance> article) {
        this.article = article;
    }

    /** The words for what {@code spokesperson} does, without an article; null where none are given, or where they are all there is. */
    String of(String spokesperson) {
        if (spokesperson == null || !PersonWords.isFullName(spokesperson)) {
            return null;
        }
        if (byName == null) {
            byName = new HashMap<>();
            article.forEach(this::read);
        }
        return byName.get(spokesperson.toLowerCase(Locale.ROOT));
    }

    private void read(Utterance utterance) {
        for (Piece piece : utterance.pieces()) {
            Actor actor = piece.actor();
            String name = actor == null ? null : actor.spokesperson();
            if (name != null && PersonWords.isFullName(name)) {
                String words = words(piece.printed().replace(name, " ").replace(actor.speaker(), " "), utterance);
                if (words != null) {
                    byName.putIfAbsent(new PersonWords(utterance).bare(name).toLowerCase(Locale.ROOT), words);
                }
            }
        }
    }

    // without what joined it to the two names
    private static String words(String printed, Utterance utterance) {
        Lexicon lexicon = utterance.lexicon();
        List<String> words = List.of(printed.replaceAll("['’]s(?!\\p{L})|[^\\p{L}\\p{N}\\s'’-]|(?<!\\p{L})-", " ").strip().split("\\s+"));
        int from = 0;
        int to = words.size();
        while (from < to && lexicon.isAny(form(words.get(from)), WordList.DETERMINERS, WordList.PREPOSITIONS)) {
            from++;
        }
        while (to > from && lexicon.isAny(form(words.get(to - 1)), WordList.DETERMINERS, WordList.PREPOSITIONS, WordList.BELONGING)) {
            to--;
        }
        List<String> left = words.subList(from, to);
        return left.stream().anyMatch(word -> lexicon.is(WordList.ROLES, form(word))) ? String.join(" ", left) : null;
    }

    private static String form(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
