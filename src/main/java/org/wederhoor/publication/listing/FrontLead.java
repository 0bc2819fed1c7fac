package org.wederhoor.publication.listing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.wederhoor.account.Account;
import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.Edition;

/** The verdict that leads the front, as an editor chose. */
public final class FrontLead {

    private FrontLead() {
    }

    /** What readers see of it; null where none was chosen, or what was is withdrawn. */
    public static Edition edition() {
        return CurrentEdition.find("select e from CurrentEdition c join c.edition e where c.claimId = ?1"
                + " and (e.changeKind is null or e.changeKind <> WITHDRAWAL)", claim()).project(Edition.class)
                .firstResult();
    }

    /** Whose verdict was chosen, be it withdrawn since; null for none. */
    public static UUID claim() {
        List<?> chosen = CurrentEdition.getEntityManager().createNativeQuery("select claim_id from front_lead", UUID.class).getResultList();
        return chosen.isEmpty() ? null : (UUID) chosen.get(0);
    }

    /** Lets a claim's verdict lead the front from now on; null for none. */
    public static void choose(UUID claim, Account by) {
        CurrentEdition.getEntityManager().createNativeQuery("delete from front_lead", Void.class).executeUpdate();
        if (claim != null) {
            CurrentEdition.getEntityManager().createNativeQuery("insert into front_lead values (true, ?1, ?2, ?3)", Void.class)
                    .setParameter(1, claim).setParameter(2, by.id).setParameter(3, Instant.now()).executeUpdate();
        }
    }
}
