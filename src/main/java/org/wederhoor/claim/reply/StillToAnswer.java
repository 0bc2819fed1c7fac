package org.wederhoor.claim.reply;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheQuery;

import org.wederhoor.account.Account;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;

/**
 * The requests whose outcome nobody has written down yet, sent or not.
 *
 * @param dossier null for those of all dossiers
 * @param whose   who asked them or has one of their claims; null for anybody
 * @param before  those whose deadline is before that moment; null for all
 */
public record StillToAnswer(Dossier dossier, Account whose, Instant before) {

    public static final StillToAnswer ALL = new StillToAnswer(null, null, null);

    /** The first {@code most}, by deadline. */
    public List<ReplyRequest> first(int most) {
        return query("from ReplyRequest r join fetch r.party join fetch r.dossier", " order by r.deadline, r.id").page(0, most).list();
    }

    public long count() {
        return query("from ReplyRequest r", "").count();
    }

    /** The dossiers in which anybody still has to answer, by title. */
    public static List<Dossier> dossiers() {
        return Dossier.list("from Dossier d where exists (select r.id from ReplyRequest r where r.dossier = d and r.outcome = ?1)"
                + " order by lower(d.title), d.id", ReplyOutcome.WAITING);
    }

    /** The latest request by somebody else than {@code me} that asks the same party about the same claims, or more; null for none. */
    public static ReplyRequest askedByAnother(Dossier dossier, ReplyWords words, UUID me) {
        return ReplyRequest.<ReplyRequest>find("from ReplyRequest r join fetch r.askedBy where r.dossier = ?1 and r.party = ?2 and r.outcome = ?3"
                + " and r.askedBy.id <> ?4 order by r.createdAt desc, r.id", dossier, words.party(), ReplyOutcome.WAITING, me)
                .stream().filter(each -> each.claims.containsAll(words.claims())).findFirst().orElse(null);
    }

    /** Every request of a dossier with its claims, sent or not, whatever came of it, the oldest first. */
    public static List<ReplyRequest> everyRequest(Dossier dossier) {
        return ReplyRequest.list("select distinct r from ReplyRequest r join fetch r.party join fetch r.askedBy join fetch r.claims"
                + " where r.dossier = ?1 order by r.createdAt, r.id", dossier);
    }

    /** Where the party was last written to; null when it never was. */
    public static String lastRecipient(Party party) {
        return ReplyRequest.find("select r.recipient from ReplyRequest r where r.party = ?1 and r.recipient is not null"
                + " order by r.createdAt desc, r.id", party).project(String.class).firstResult();
    }

    /** Those that wait to be given to the mail server, the oldest first; what was begun and never ended waits again. */
    public static List<UUID> queued(Instant now, int most) {
        return ReplyRequest.find("select r.id from ReplyRequest r where r.queuedAt is not null and (r.sendingSince is null or r.sendingSince < ?1)"
                + " order by r.queuedAt, r.id", now.minus(ReplyRequest.LONGEST_SENDING)).project(UUID.class).page(0, most).list();
    }

    private PanacheQuery<ReplyRequest> query(String from, String order) {
        List<String> conditions = new ArrayList<>(List.of("r.outcome = :waiting"));
        Map<String, Object> parameters = new LinkedHashMap<>(Map.of("waiting", ReplyOutcome.WAITING));
        add("r.dossier = :dossier", "dossier", dossier, conditions, parameters);
        add("(r.askedBy = :whose or exists (select a.claimId from Assignment a, Claim c where a.owner = :whose and c.id = a.claimId"
                + " and c member of r.claims))", "whose", whose, conditions, parameters);
        add("r.deadline <= :before", "before", before, conditions, parameters);
        return ReplyRequest.find(from + " where " + String.join(" and ", conditions) + order, parameters);
    }

    private static void add(String condition, String name, Object value, List<String> conditions, Map<String, Object> parameters) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
