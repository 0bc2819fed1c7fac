package org.wederhoor.claim.suggestion;

import java.util.List;

import org.wederhoor.dossier.NamedParty;

/**
 * Who “we” is in a text: the party whose own words it is. Within quotation marks, and behind a colon, “we” are those who are quoted.
 *
 * @param party      null of a text that is nobody's own words, a report
 * @param quotations of the paragraph
 */
record Writer(NamedParty party, List<Quotation> quotations) {

    static final Writer NOBODY = new Writer(null, List.of());

    /** “we” or “our company” at a piece; null where neither stands there, or nobody knows who that is. */
    Spoken at(List<Piece> pieces, int i, Phrases phrases) {
        boolean company = phrases.is(i, WordList.OURS) && phrases.is(i + 1, WordList.FIRMS);
        if (party == null || !company && !phrases.is(i, WordList.OURSELVES) || isQuoted(pieces, i)) {
            return null;
        }
        int end = company ? i + 2 : i + 1;
        return new Spoken(new Actor(Actor.Kind.WRITER, party, phrases.printed(i, end), null), end);
    }

    private boolean isQuoted(List<Piece> pieces, int i) {
        int at = pieces.get(i).start();
        return quotations.stream().anyMatch(each -> each.outerStart() <= at && at < each.outerEnd())
                || pieces.subList(0, i).stream().anyMatch(each -> each.isMark(":"));
    }
}
