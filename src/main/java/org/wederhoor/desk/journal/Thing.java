package org.wederhoor.desk.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.wederhoor.account.Account;
import org.wederhoor.history.JournalEntry;

/** What an entry of the journal can be about: the word it is written down under, what it is called now and where it is. */
public enum Thing {
    DOSSIER("dossier", "select t.id, t.title from Dossier t", "/desk/dossiers/%s"),
    CLAIM("claim", "select t.id, t.sentence from Claim t", "/desk/claims/%s"),
    STATEMENT("statement", "select t.id, coalesce(t.workingTitle, t.title) from Statement t", "/desk/statements/%s"),
    SOURCE("source", "select t.id, t.label from Source t", "/desk/sources/%s"),
    PARTY("party", "select t.id, t.name from Party t", "/desk/parties/%s"),
    REPLY_REQUEST("reply_request", "select t.id, t.party.name from ReplyRequest t", "/desk/replies/%s"),
    ERROR_REPORT("report", "select t.id, t.claim.sentence from ErrorReport t", "/desk/reports"),
    ACCOUNT("account", "select t.id, t.fullName from Account t", "/desk/accounts"),
    /** Whatever has no page of its own at the desk. */
    OTHER(null, null, null);

    private final String type;
    private final String titles;
    private final String path;

    Thing(String type, String titles, String path) {
        this.type = type;
        this.titles = titles;
        this.path = path;
    }

    static Thing of(JournalEntry entry) {
        return List.of(values()).stream().filter(thing -> entry.thingType.equals(thing.type)).findFirst().orElse(OTHER);
    }

    /** Where it can be seen; null when it has no page. */
    String path(UUID id) {
        return path == null ? null : path.formatted(id);
    }

    /** What the things are called now, by id; one that is gone is not in it. */
    Map<UUID, String> titles(Collection<UUID> ids) {
        Map<UUID, String> found = new HashMap<>();
        if (titles != null) {
            Account.getEntityManager().createQuery(titles + " where t.id in ?1", Object[].class).setParameter(1, ids).getResultList()
                    .forEach(row -> found.put((UUID) row[0], (String) row[1]));
        }
        return found;
    }
}
