package org.wederhoor.desk.source;

import org.wederhoor.desk.DeskLabel;
import org.wederhoor.desk.JournalValue;
import org.wederhoor.history.Changes;
import org.wederhoor.source.SourceWords;

/** What an editor changed about how a source is described, for the journal. */
final class SourceChanges {

    private SourceChanges() {
    }

    static Changes of(SourceWords before, SourceWords after) {
        return new Changes().with(DeskLabel.KIND, before.kind(), after.kind())
                .with(DeskLabel.LABEL, before.label(), after.label())
                .with(DeskLabel.HEADLINE, before.headline(), after.headline())
                .with(DeskLabel.OUTLET, JournalValue.name(before.outlet()), JournalValue.name(after.outlet()))
                .with(DeskLabel.AGENCY, JournalValue.name(before.agency()), JournalValue.name(after.agency()))
                .with(DeskLabel.BYLINE, before.byline(), after.byline())
                .with(DeskLabel.DATED, JournalValue.date(before.dated()), JournalValue.date(after.dated()))
                .with(DeskLabel.ADDRESS, before.address(), after.address())
                .with(DeskLabel.NOTE, before.note(), after.note());
    }
}
