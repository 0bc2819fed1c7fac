package org.wederhoor.desk.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.wederhoor.account.Account;
import org.wederhoor.history.Thing;

/**
 * Where at the desk the things of an entry can be seen, and what they are called there.
 *
 * @param titles what finds their ids and titles
 * @param path   of their page, with their id or without
 */
record ThingPage(String titles, String path) {

    private static final Map<Thing, ThingPage> PAGES = Map.ofEntries(
            Map.entry(Thing.DOSSIER, new ThingPage("select t.id, t.title from Dossier t", "/desk/dossiers/%s")),
            Map.entry(Thing.CLAIM, new ThingPage("select t.id, t.sentence from Claim t", "/desk/claims/%s")),
            Map.entry(Thing.STATEMENT, new ThingPage("select t.id, coalesce(t.workingTitle, t.title) from Statement t", "/desk/statements/%s")),
            Map.entry(Thing.SOURCE, new ThingPage("select t.id, t.label from Source t", "/desk/sources/%s")),
            Map.entry(Thing.PARTY, new ThingPage("select t.id, t.name from Party t", "/desk/parties/%s")),
            Map.entry(Thing.REPLY_REQUEST, new ThingPage("select t.id, t.party.name from ReplyRequest t", "/desk/replies/%s")),
            Map.entry(Thing.ERROR_REPORT, new ThingPage("select t.id, t.claim.sentence from ErrorReport t", "/desk/reports")),
            Map.entry(Thing.ACCOUNT, new ThingPage("select t.id, t.fullName from Account t", "/desk/accounts")),
            Map.entry(Thing.TOPIC, new ThingPage("select t.id, t.name from Topic t", "/desk/topics/%s")),
            Map.entry(Thing.TAKEDOWN, new ThingPage("select t.id, case when t.reference = '' then cast(t.askedOn as String)"
                    + " else t.reference end from Redaction t", "/desk/takedowns/%s")),
            Map.entry(Thing.CHECK_FEED, new ThingPage("select t.id, t.address from CheckFeed t", "/desk/elsewhere/feeds")),
            Map.entry(Thing.TERM, new ThingPage("select t.id, t.called from DeskTerm t", "/desk/terms")));

    /** Null for what has no page. */
    static ThingPage of(Thing thing) {
        return PAGES.get(thing);
    }

    String path(UUID id) {
        return path.formatted(id);
    }

    /** What things are called now, by id; one that is gone is not in it, and none that has no page. */
    static Map<UUID, String> titles(Thing thing, Collection<UUID> ids) {
        Map<UUID, String> found = new HashMap<>();
        if (of(thing) != null) {
            Account.getEntityManager().createQuery(of(thing).titles + " where t.id in ?1", Object[].class).setParameter(1, ids).getResultList()
                    .forEach(row -> found.put((UUID) row[0], (String) row[1]));
        }
        return found;
    }
}
