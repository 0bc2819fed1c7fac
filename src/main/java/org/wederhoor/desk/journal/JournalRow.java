package org.wederhoor.desk.journal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.wederhoor.history.JournalEntry;
import org.wederhoor.history.Thing;

/**
 * An entry of the journal as a page prints it.
 *
 * @param title  what the thing is called now; null when it has no name
 * @param path   where it can be seen; null when it has no page
 * @param detail null where the title or the changes say it already
 */
public record JournalRow(JournalEntry entry, String title, String path, String detail, List<FieldChange> changes) {

    static JournalRow of(JournalEntry entry, Map<Thing, Map<UUID, String>> titles, Locale language) {
        String title = titles.get(entry.thing).get(entry.thingId);
        List<FieldChange> changes = entry.changes().stream().map(change -> FieldChange.of(change, entry.thing, language)).toList();
        boolean told = entry.detail == null || entry.detail.equals(title)
                || entry.changes().stream().anyMatch(change -> entry.detail.equals(change.after()));
        return new JournalRow(entry, title, title == null ? null : ThingPage.of(entry.thing).path(entry.thingId), told ? null
                : FieldChange.detail(entry, language), changes);
    }
}
