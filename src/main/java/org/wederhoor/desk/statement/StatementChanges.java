package org.wederhoor.desk.statement;

import java.util.Set;
import java.util.stream.Collectors;

import org.wederhoor.claim.StatementWords;
import org.wederhoor.desk.DeskLabel;
import org.wederhoor.desk.JournalValue;
import org.wederhoor.history.Changes;
import org.wederhoor.source.Source;

/** What an editor changed about a statement, for the journal. */
final class StatementChanges {

    private StatementChanges() {
    }

    static Changes of(StatementWords before, StatementWords after) {
        return new Changes().with(DeskLabel.PARTY, JournalValue.name(before.party()), JournalValue.name(after.party()))
                .with(DeskLabel.PUBLIC_TITLE, before.title(), after.title())
                .with(DeskLabel.WORKING_TITLE, before.workingTitle(), after.workingTitle())
                .with(DeskLabel.SPOKESPERSON, before.spokesperson(), after.spokesperson())
                .with(DeskLabel.SAID_TO, JournalValue.name(before.saidTo()), JournalValue.name(after.saidTo()))
                .with(DeskLabel.RELAYED_BY, JournalValue.name(before.relayedBy()), JournalValue.name(after.relayedBy()))
                .with(DeskLabel.SAID, JournalValue.date(before.said()), JournalValue.date(after.said()))
                .with(DeskLabel.REPORTED, JournalValue.date(before.reported()), JournalValue.date(after.reported()))
                .with(DeskLabel.DATING_NOTE, before.datingNote(), after.datingNote())
                .with(DeskLabel.PASSAGES, quotations(before), quotations(after))
                .with(DeskLabel.PARAPHRASE, before.paraphrase(), after.paraphrase())
                .with(DeskLabel.NOTE, before.note(), after.note())
                .with(DeskLabel.READ_IN, labels(before.readIn()), labels(after.readIn()));
    }

    /** The words with their source and place, so that the same words of another source read as a change. */
    private static String quotations(StatementWords words) {
        return JournalValue.lines(words.quotations(), each -> "“" + each.exact() + "” (" + each.source().label
                + (each.place() == null ? "" : ", " + each.place().start() + "–" + each.place().end()) + ")");
    }

    private static String labels(Set<Source> sources) {
        return sources.stream().map(source -> source.label).sorted().collect(Collectors.joining("\n"));
    }
}
