package org.wederhoor.desk.journal;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.quarkus.panache.common.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.wederhoor.claim.Claim;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.history.JournalEntry;
import org.wederhoor.history.Thing;

/**
 * Entries of the journal, newest first.
 *
 * @param dossier the dossier whose journal it is, or the claim's; null for the whole journal
 * @param claim   null unless the journal is one claim's
 * @param older   the entry that the next page begins before; null on the last
 * @param newest  whether it begins with the newest entry
 */
public record JournalPage(Dossier dossier, Claim claim, List<JournalRow> rows, Long older, boolean newest) {

    static final int LENGTH = 50;

    private static final String OF_DOSSIER = "e.thingId in (select d.id from Dossier d where d.id = :of"
            + " union select c.id from Claim c where c.dossier.id = :of"
            + " union select s.id from Statement s where s.dossier.id = :of"
            + " union select r.id from ReplyRequest r where r.dossier.id = :of"
            + " union select r.id from ErrorReport r where r.claim.dossier.id = :of"
            + " union select s.id from Source s join s.dossiers d where d.id = :of"
            + " union select p.id from Dossier d join d.parties p where d.id = :of)";
    private static final String OF_CLAIM = "e.thingId in (select c.id from Claim c where c.id = :of"
            + " union select a.statement.id from Answer a where a.claim.id = :of"
            + " union select r.id from ReplyRequest r join r.claims c where c.id = :of"
            + " union select r.id from ErrorReport r where r.claim.id = :of)";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance journal(JournalPage page);
    }

    /** @param before only entries older than this one; null for the newest */
    static TemplateInstance of(Claim claim, Long before, Locale language) {
        return page(claim.dossier, claim, OF_CLAIM, claim.id, before, language);
    }

    static TemplateInstance of(Dossier dossier, Long before, Locale language) {
        return page(dossier, null, OF_DOSSIER, dossier.id, before, language);
    }

    static TemplateInstance whole(Long before, Locale language) {
        return page(null, null, "true", null, before, language);
    }

    /** The path of the page itself. */
    public String path() {
        if (claim != null) {
            return "/desk/claims/" + claim.id + "/journal";
        }
        return dossier == null ? "/desk/journal" : "/desk/dossiers/" + dossier.id + "/journal";
    }

    private static TemplateInstance page(Dossier dossier, Claim claim, String where, UUID of, Long before, Locale language) {
        Parameters parameters = Parameters.with("before", before == null ? Long.MAX_VALUE : before);
        // one more than fits tells whether there is another page
        List<JournalEntry> found = JournalEntry.<JournalEntry>find("from JournalEntry e where e.id < :before and " + where
                + " order by e.id desc", of == null ? parameters : parameters.and("of", of)).page(0, LENGTH + 1).list();
        List<JournalEntry> shown = found.subList(0, Math.min(LENGTH, found.size()));
        return Templates.journal(new JournalPage(dossier, claim, rows(shown, language),
                found.size() > LENGTH ? shown.get(LENGTH - 1).id : null, before == null));
    }

    private static List<JournalRow> rows(List<JournalEntry> entries, Locale language) {
        Map<Thing, Map<UUID, String>> titles = new EnumMap<>(Thing.class);
        entries.stream().collect(Collectors.groupingBy(entry -> entry.thing, Collectors.mapping(entry -> entry.thingId, Collectors.toSet())))
                .forEach((thing, ids) -> titles.put(thing, ThingPage.titles(thing, ids)));
        return entries.stream().map(entry -> JournalRow.of(entry, titles, language)).toList();
    }
}
