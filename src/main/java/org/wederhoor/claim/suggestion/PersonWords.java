package org.wederhoor.claim.suggestion;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.wederhoor.claim.suggestion.Actor.Kind;

/** Tells who of those that a sentence names are people, and by what name and office. */
final class PersonWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}&’']+");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]+|&");

    private final Utterance utterance;
    private final Lexicon lexicon;
    private final Phrases phrases;

    PersonWords(Utterance utterance) {
        this.utterance = utterance;
        this.lexicon = utterance.lexicon();
        this.phrases = new Phrases(utterance.pieces(), lexicon);
    }

    /** The name of the person at a piece, or the words for the office where that is all there is; null where no person is named. */
    String nameAt(int i) {
        Actor actor = utterance.piece(i).actor();
        if (actor == null || actor.kind() == Kind.WRITER || phrases.is(i - 1, WordList.LOCATIVE)) {
            return null;
        }
        if (actor.spokesperson() != null) {
            return bare(actor.spokesperson());
        }
        if (actor.party() != null) {
            return actor.party().person() ? actor.party().name() : null;
        }
        boolean office = actor.kind() == Kind.PERSON && actor.speaker().contains(" ");
        return office ? actor.speaker() : actor.kind() == Kind.NAME && isPerhapsPerson(actor.speaker()) ? bare(actor.speaker()) : null;
    }

    /** Whether {@code name} is one of two words or more: “Jos Vink”. */
    static boolean isFullName(String name) {
        return name.matches("\\p{Lu}.* \\p{Lu}\\S+");
    }

    static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** The last names of those who are named in full. */
    Set<String> surnames() {
        return IntStream.range(0, utterance.pieces().size()).mapToObj(this::nameAt)
                .filter(name -> name != null && isFullName(name))
                .map(name -> name.substring(name.lastIndexOf(' ') + 1)).collect(Collectors.toSet());
    }

    /** Whether the one at a piece is named by an office alone. */
    boolean isOfficeAt(int i) {
        Actor actor = utterance.piece(i).actor();
        return actor.kind() == Kind.PERSON || actor.kind() == Kind.SPOKESPERSON && isDefinite(actor.speaker());
    }

    /** Whether the office at a piece is that of the one who is named right before it: “Ruth Abel, the council leader,”. */
    boolean isApposed(int i) {
        Actor actor = utterance.piece(i).actor();
        Piece before = i < 2 ? null : utterance.piece(i - 2);
        return actor != null && actor.kind() == Kind.PERSON && before != null && before.actor() != null && before.actor().kind() == Kind.NAME
                && utterance.piece(i - 1).isMark(",") && utterance.piece(i + 1) != null && utterance.piece(i + 1).isMark(",");
    }

    /** Whether {@code words} say that somebody else is meant: “the rival company”. */
    boolean isOther(String words) {
        return split(words).stream().anyMatch(word -> lexicon.is(WordList.OTHERS, word.toLowerCase(Locale.ROOT)));
    }

    /** Whether {@code words} begin as those for somebody who is known: “the spokesman”. */
    boolean isDefinite(String words) {
        return lexicon.is(WordList.DEFINITE, words.split(" ", 2)[0].toLowerCase(Locale.ROOT));
    }

    /** Who speaks where the person at a piece does; null where that depends on the sentences before. */
    Speaker speakerAt(int i) {
        Actor actor = utterance.piece(i).actor();
        return switch (actor.kind()) {
            case NAME -> named(i, actor);
            case PERSON -> Speaker.unnamed(actor.speaker());
            default -> null;
        };
    }

    // “Els Brand is a spokeswoman for KPN”
    private Speaker named(int i, Actor actor) {
        Piece next = utterance.piece(i + 2);
        Actor office = phrases.is(i + 1, WordList.BEING) && next != null ? next.actor() : null;
        boolean speaks = actor.spokesperson() == null && office != null && office.kind() == Kind.NAME && office.spokesperson() != null;
        return speaks ? new Speaker(office.party(), office.speaker(), bare(actor.speaker()), false, true)
                : new Speaker(actor.party(), actor.speaker(), actor.spokesperson(), false, true);
    }

    /** The offices that the person at a piece is said to hold, there or right after: “Jos Vink, director of …”. */
    Set<String> officesAt(int i) {
        return offices(phrases.described(i));
    }

    /** Whether it is said that the one at a piece is a person, by office, title or otherwise. */
    boolean isCertain(int i) {
        Actor actor = utterance.piece(i).actor();
        return actor.spokesperson() != null || isPerson(utterance.piece(i).printed());
    }

    /** The words for offices among {@code words}. */
    Set<String> offices(String words) {
        return split(words).stream().map(word -> word.toLowerCase(Locale.ROOT)).filter(word -> lexicon.is(WordList.ROLES, word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A name without the office or title before it. */
    String bare(String name) {
        List<String> words = split(name);
        int from = words.size() - 1;
        while (from > 0 && !isOfficial(words.get(from - 1))) {
            from--;
        }
        return from == 0 || isOfficial(words.get(words.size() - 1)) ? name : String.join(" ", words.subList(from, words.size()));
    }

    /** Whether an office or title says that {@code words} name a person. */
    boolean isPerson(String words) {
        return split(words).stream().anyMatch(this::isOfficial);
    }

    /** Whether it can be an organisation as far as its words go: of one word, or with one that only organisations have. */
    boolean isPerhapsOrganisation(String name) {
        List<String> words = split(name);
        return !isPerson(name) && (words.size() == 1 || words.stream().anyMatch(this::isOrganisational));
    }

    private boolean isPerhapsPerson(String name) {
        List<String> words = split(name);
        return isPerson(name) || words.stream().noneMatch(this::isOrganisational);
    }

    private boolean isOfficial(String word) {
        return lexicon.isAny(word.toLowerCase(Locale.ROOT), WordList.ROLES, WordList.TITLES);
    }

    private boolean isOrganisational(String word) {
        return isOrganisational(word, lexicon);
    }

    /** Whether only organisations have {@code word} in their names. */
    static boolean isOrganisational(String word, Lexicon lexicon) {
        return ACRONYM.matcher(word).matches()
                || lexicon.isAny(word.toLowerCase(Locale.ROOT), WordList.ORGANISATIONS, WordList.OUTLETS, WordList.LEGAL_FORMS);
    }

    private static List<String> split(String words) {
        return Arrays.stream(BETWEEN.split(words)).filter(word -> !word.isEmpty()).toList();
    }
}
