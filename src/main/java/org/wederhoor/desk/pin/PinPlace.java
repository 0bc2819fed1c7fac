package org.wederhoor.desk.pin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.Sentences;
import org.wederhoor.verdict.Content;
import org.wederhoor.web.text.Markdown;

/**
 * What a note can be pinned to.
 *
 * @param statement of an answer; null of a sentence
 * @param words     the sentence, or what the answer is called
 */
record PinPlace(UUID statement, String words) {

    /** The sentences of the rationale, each once, and the answers, in the order in which readers get them. */
    static List<PinPlace> of(Content said) {
        List<PinPlace> places = new ArrayList<>();
        sentences(said.rationale()).forEach(sentence -> places.add(new PinPlace(null, sentence)));
        said.answers().forEach(answer -> places.add(new PinPlace(answer.statement(), called(answer))));
        return places;
    }

    static Stream<String> sentences(String markdown) {
        LinkedHashSet<String> sentences = new LinkedHashSet<>();
        for (String block : Markdown.blocks(markdown)) {
            PlacedText placed = new PlacedText(block);
            Sentences.of(block).forEach(range -> sentences.add(placed.slice(range)));
        }
        return sentences.stream();
    }

    private static String called(Content.AnswerSaid answer) {
        return answer.title() == null || answer.title().isEmpty() ? answer.party().name() : answer.party().name() + ": " + answer.title();
    }

    /** Whether a note that was pinned in an earlier submission stands here too. */
    boolean holds(PinnedNote note) {
        return statement == null ? note.statementId == null && words.equals(note.pinnedTo) : statement.equals(note.statementId);
    }
}
