package org.wederhoor.claim.suggestion;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.wederhoor.dossier.NamedParty;

/** Who “the company” or “a spokesman” can mean where nobody was named before: the one organisation that is named with it, or next. */
final class OnlyNamed {

    private final List<Utterance> article;

    OnlyNamed(List<Utterance> article) {
        this.article = article;
    }

    /**
     * The organisation that the next sentence of the paragraph names: “The company denies it. Delfin has 900 workers.” Null where it names none, or
     * several, or where one was named before.
     */
    Speaker next(Utterance utterance) {
        int next = utterance.number() + 1;
        boolean follows = next < article.size() && article.get(next).paragraph() == utterance.paragraph();
        boolean first = follows && article.subList(0, next).stream().flatMap(OnlyNamed::organisations).findAny().isEmpty();
        return first ? only(article.get(next)) : null;
    }

    /** The organisation that a sentence says something is known at, or not: “Nothing is known of it at Delfin, a spokesman said.” */
    Speaker within(Utterance utterance) {
        Phrases phrases = new Phrases(utterance.pieces(), utterance.lexicon());
        Speaker only = only(utterance);
        boolean at = utterance.pieces().stream().anyMatch(each -> only != null && party(each) == only.party()
                && phrases.is(utterance.pieces().indexOf(each) - 1, WordList.WITHIN));
        return at ? only : null;
    }

    private static Speaker only(Utterance utterance) {
        List<NamedParty> named = organisations(utterance).toList();
        return named.size() == 1 ? new Speaker(named.get(0), named.get(0).name(), null, false, true) : null;
    }

    private static Stream<NamedParty> organisations(Utterance utterance) {
        return utterance.pieces().stream().map(OnlyNamed::party).filter(Objects::nonNull)
                .filter(each -> !each.person() && !each.outlet()).distinct();
    }

    private static NamedParty party(Piece piece) {
        return piece.party() != null || piece.actor() == null ? piece.party() : piece.actor().party();
    }
}
