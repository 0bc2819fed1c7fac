package org.wederhoor.desk.presence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.claim.Claim;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Transactions;

/** Who else has a claim's page open. The page says so every 20 seconds; whoever was not heard of for 60 is gone. */
@Path("/desk/claims/{claim}/presence")
@RolesAllowed(Role.CHECKERS)
public class Presence {

    static final Duration COUNTS = Duration.ofSeconds(60);

    @Inject
    CurrentEditor editor;

    @Inject
    EntityManager database;

    @Inject
    Others others;

    /** Notes that whoever asks has the page open, and says who else has: a sentence, or nothing. */
    @POST
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    public String here(@RestPath("claim") UUID claim) {
        Missing.unless(Claim.findById(claim));
        Transactions.run(() -> touch(claim));
        return others.on(claim);
    }

    private void touch(UUID claim) {
        database.createNativeQuery("insert into claim_presence (claim_id, account_id, seen_at) values (?1, ?2, ?3)"
                + " on conflict (claim_id, account_id) do update set seen_at = excluded.seen_at", Void.class)
                .setParameter(1, claim).setParameter(2, editor.getId()).setParameter(3, Instant.now()).executeUpdate();
    }

    /** The full names of those who have the claim open now, {@code self} apart, in the alphabet's order. */
    static List<String> names(EntityManager database, UUID claim, UUID self) {
        return database.createNativeQuery("select a.full_name from claim_presence p join account a on a.id = p.account_id"
                + " where p.claim_id = ?1 and p.account_id <> ?2 and p.seen_at > ?3 order by a.full_name", String.class)
                .setParameter(1, claim).setParameter(2, self).setParameter(3, Instant.now().minus(COUNTS)).getResultList();
    }
}
