package org.wederhoor.publication.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.wederhoor.publication.edition.OriginalLink;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.verdict.Content;

/**
 * Words of a source that editions quote, to the letter.
 *
 * @param party whose answer they are quoted for; null where they are quoted for what stands there
 * @param own   whether they are that party's own words
 * @param originals the way to them in the original; none where the source has no address
 * @param standing where in the document they stand; none where it is a page or a plain text
 * @param in    the verdicts that quote them so
 */
public record QuotedWords(String exact, Content.Named party, boolean own, List<OriginalLink> originals,
        List<Content.Standing> standing, List<PublishedVerdict> in) {

    private record Key(String exact, UUID party, boolean own) {
    }

    /** Each quotation once, as the newest of {@code verdicts} has it; first what claims stand on, then what parties answered. */
    static List<QuotedWords> of(UUID source, List<PublishedVerdict> verdicts) {
        Map<Key, QuotedWords> quoted = new LinkedHashMap<>();
        for (PublishedVerdict verdict : verdicts) {
            Content.AppearanceSaid appearance = verdict.said().appearance(source);
            if (appearance != null && appearance.passage() != null) {
                note(quoted, appearance.passage(), null, null, false, source, verdict);
            }
        }
        for (PublishedVerdict verdict : verdicts) {
            for (Content.AnswerSaid answer : verdict.said().answers()) {
                answer.quotes().stream().filter(quote -> quote.sources().contains(source))
                        .forEach(quote -> note(quoted, quote.exact(), answer.statement(), answer.party(), quote.ownWords(), source, verdict));
            }
        }
        return new ArrayList<>(quoted.values());
    }

    private static void note(Map<Key, QuotedWords> quoted, String exact, UUID statement, Content.Named party, boolean own, UUID source,
            PublishedVerdict in) {
        List<PublishedVerdict> places = quoted.computeIfAbsent(new Key(exact, party == null ? null : party.id(), own),
                any -> new QuotedWords(exact, party, own, in.content().linksToOriginal(statement, exact, source),
                        in.said().standing(exact, source), new ArrayList<>())).in;
        if (places.isEmpty() || places.get(places.size() - 1) != in) {
            places.add(in);
        }
    }

    /** The language in which they are marked: that of the claims they are quoted for. */
    public String language() {
        return in.get(0).said().claim().language();
    }
}
