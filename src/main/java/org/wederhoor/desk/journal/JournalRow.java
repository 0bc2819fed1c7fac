package org.wederhoor.desk.journal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.wederhoor.history.JournalEntry;

/**
 * An entry of the journal as a page prints it.
 *
 * @param title  what the thing is called now; null when it has no name
 * @param path   where it can be seen; null when it has no page
 * @param detail null where the title or the changes say it already
 */
public record JournalRow(JournalEntry entry, Thing thing, String title, String path, String detail, List<FieldChange> changes) {

    static JournalRow of(JournalEntry entry, Map<Thing, Map<UUID, String>> titles, Locale language) {
        Thing thing = Thing.of(entry);
        String title = titles.get(thing).get(entry.thingId);
        List<FieldChange> changes = entry.changes().stream().map(change -> FieldChange.of(change, thing, language)).toList();
        boolean told = entry.detail == null || entry.detail.equals(title)
                || entry.changes().stream().anyMatch(change -> entry.detail.equals(change.after()));
        return new JournalRow(entry, thing, title, title == null ? null : thing.path(entry.thingId), told ? null
                : FieldChange.detail(entry, language), changes);
    }
}
