package org.wederhoor.desk.party;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.wederhoor.dossier.Party;

/** What two parties may not do to each other without it reading oddly, or being untrue, once they are one. */
public enum MergeOddity {

    CONCERNS_CLAIMANT("claims", "select c.id, c.sentence from Claim c join c.concerns p where c.claimant = ?1 and p = ?2"),
    ANSWERS_OWN_CLAIM("claims", "select c.id, c.sentence from Answer a join a.claim c where c.claimant = ?1 and a.statement.party = ?2"),
    ANSWERS_TWICE("claims", "select distinct c.id, c.sentence from Answer a join a.claim c, Answer b"
            + " where a.statement.party = ?1 and b.claim = c and b.statement.party = ?2"),
    ASKED_TWICE("claims", "select distinct c.id, c.sentence from ReplyRequest a join a.claims c, ReplyRequest b join b.claims d"
            + " where a.party = ?1 and b.party = ?2 and d = c"),
    TELLS_ITSELF("statements", "select s.id, s.title from Statement s where s.party = ?1 and (s.saidTo = ?2 or s.relayedBy = ?2)"
            + " or s.saidTo = ?1 and s.relayedBy = ?2"),
    CREDITS_ITSELF("sources", "select s.id, s.label from Source s where s.outlet = ?1 and s.agency = ?2"),
    OWN_SOURCE("claims", "select c.id, c.sentence from Appearance a join a.claim c where a.ofParty = ?1 and (a.source.outlet = ?2 or a.source.agency = ?2)");

    private static final int MOST = 10;

    private final String pages;
    private final String query;

    /**
     * @param pages where such things are seen at the desk
     * @param query for the ids and names of those in which the first party meets the second
     */
    MergeOddity(String pages, String query) {
        this.pages = pages;
        this.query = query;
    }

    /** One thing that would read oddly, and where it can be seen. */
    public record Found(String path, String name) {
    }

    private record Row(UUID id, String name) {
    }

    /** The first ten that become so when the two become one. */
    List<Found> between(Party one, Party other) {
        return Stream.concat(meetings(one, other), meetings(other, one)).distinct().limit(MOST)
                .map(row -> new Found("/desk/" + pages + "/" + row.id, row.name)).toList();
    }

    private Stream<Row> meetings(Party one, Party other) {
        return Party.getSession().createQuery(query, Row.class).setParameter(1, one).setParameter(2, other).setMaxResults(MOST).getResultStream();
    }
}
