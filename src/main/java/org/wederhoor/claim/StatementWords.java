package org.wederhoor.claim;

import java.util.List;
import java.util.Set;

import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.date.PartialDate;
import org.wederhoor.source.Source;
import org.wederhoor.source.text.TextRange;

/**
 * What a statement says, and how it is known.
 *
 * @param spokesperson as printed; null when none is named
 * @param saidTo       null when not stated
 * @param relayedBy    null when it is known at first hand
 * @param title        for readers, 1 to 200 characters
 * @param workingTitle for the desk; null when it uses the readers' title
 * @param said         null when no day is stated
 * @param reported     likewise
 * @param datingNote   up to 2,000 characters; may be empty
 * @param note         likewise
 * @param paraphrase   null where quotations say it all
 * @param supersededBy the later statement that takes its place; null when it still stands
 */
public record StatementWords(Party party, String spokesperson, Party saidTo, Party relayedBy, String title, String workingTitle,
        PartialDate said, PartialDate reported, String datingNote, String note, String paraphrase, List<Quotation> quotations,
        Set<Source> readIn, Statement supersededBy) {

    /** The words of a statement that still stands. */
    public StatementWords(Party party, String spokesperson, Party saidTo, Party relayedBy, String title, String workingTitle,
            PartialDate said, PartialDate reported, String datingNote, String note, String paraphrase, List<Quotation> quotations,
            Set<Source> readIn) {
        this(party, spokesperson, saidTo, relayedBy, title, workingTitle, said, reported, datingNote, note, paraphrase, quotations,
                readIn, null);
    }

    /**
     * Words of a source: the party's own, or the reporter's about it.
     *
     * @param place where they stand in the source's text; null when the text is not here
     */
    public record Quotation(Source source, String exact, TextRange place, boolean ownWords) {
    }
}
