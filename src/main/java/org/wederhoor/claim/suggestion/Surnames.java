package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The people whom an article names by name, before a sentence and after it: for whom they speak, and who is named by one word alone.
 * It is read when it is first asked.
 */
final class Surnames {

    private record Mention(String name, Speaker speaker, boolean full) {
    }

    private final List<Utterance> article;
    private Map<String, List<Mention>> mentions;

    Surnames(List<Utterance> article) {
        this.article = article;
    }

    /** Whether the article says that {@code person} speaks for {@code of}. */
    boolean speaksFor(Speaker person, Speaker of) {
        return called(person).stream().anyMatch(each -> each.speaker != null && each.speaker.spokesperson() != null && each.speaker.isSame(of));
    }

    /** Whether {@code person} is named once, by a surname as it seems, and nothing is said of who that is. */
    boolean isUnknown(Speaker person, Lexicon lexicon) {
        List<Mention> all = called(person);
        boolean surname = person.party() == null && person.named() && !person.name().contains(" ") && !PersonWords.isOrganisational(person.name(), lexicon);
        return surname && all.size() == 1 && !all.get(0).full;
    }

    private List<Mention> called(Speaker person) {
        if (mentions == null) {
            mentions = new HashMap<>();
            article.forEach(this::read);
        }
        return mentions.getOrDefault(PersonWords.lastWord(person.name()), List.of());
    }

    private void read(Utterance utterance) {
        PersonWords words = new PersonWords(utterance);
        for (int i = 0; i < utterance.pieces().size(); i++) {
            String name = words.nameAt(i);
            if (name != null) {
                mentions.computeIfAbsent(PersonWords.lastWord(name), any -> new ArrayList<>())
                        .add(new Mention(name, words.speakerAt(i), name.contains(" ") || words.isCertain(i)));
            }
        }
    }
}
