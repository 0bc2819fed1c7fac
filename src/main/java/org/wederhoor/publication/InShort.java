package org.wederhoor.publication;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.quarkus.qute.TemplateExtension;

import org.wederhoor.claim.ClaimMessages;
import org.wederhoor.claim.Stance;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.verdict.Content;
import org.wederhoor.web.Words;

/**
 * How the parties stand to a claim, in a line: who says what, in the words that the page has for each answer below, then who gave none. An answer that was
 * superseded says nothing here; what took its place does, where it answers the claim.
 */
@TemplateExtension
final class InShort {

    private static final int MOST_NAMED = 4;

    private InShort() {
    }

    /**
     * @param words how these parties stand to it
     * @param named those that are named
     * @param more  how many others there are
     */
    public record Side(String words, List<Content.Named> named, int more) {

        static Side of(String words, Set<Content.Named> all) {
            // one name is no longer than "and one more"
            int named = all.size() > MOST_NAMED + 1 ? MOST_NAMED : all.size();
            return new Side(words, all.stream().limit(named).toList(), all.size() - named);
        }
    }

    static List<Side> sides(PublishedVerdict verdict, Locale language) {
        Content said = verdict.said();
        Map<String, Set<Content.Named>> sides = new LinkedHashMap<>();
        ClaimMessages words = Words.messages(ClaimMessages.class, language);
        Arrays.stream(Stance.values()).forEach(stance -> said.answers().stream().filter(each -> each.stance() == stance && each.supersededBy() == null)
                .forEach(each -> add(sides, words.stance(stance), each.party())));
        said.silent().forEach(each -> add(sides, asked(said, each, verdict.publishedAt(), language), each));
        AskedWords.askedOnly(said).forEach(each -> add(sides, asked(said, each, verdict.publishedAt(), language), each));
        return sides.entrySet().stream().map(each -> Side.of(each.getKey(), each.getValue())).toList();
    }

    private static String asked(Content said, Content.Named party, Instant published, Locale language) {
        List<Content.AskedSaid> asked = AskedWords.askedOf(said, party);
        return asked.isEmpty() ? Words.messages(ClaimMessages.class, language).notAsked()
                : AskedWords.outcomeAt(asked.get(asked.size() - 1), published, language);
    }

    private static void add(Map<String, Set<Content.Named>> sides, String words, Content.Named party) {
        sides.computeIfAbsent(words, any -> new LinkedHashSet<>()).add(party);
    }
}
