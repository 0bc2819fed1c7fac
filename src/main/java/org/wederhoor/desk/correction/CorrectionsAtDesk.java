package org.wederhoor.desk.correction;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.wederhoor.claim.Claim;
import org.wederhoor.claim.correction.CorrectionRequest;
import org.wederhoor.dossier.date.DateWords;
import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.web.Site;
import org.wederhoor.web.address.Address;

/** What pages of the desk say of corrections that were asked of others. */
@Named("corrections")
@RequestScoped
public class CorrectionsAtDesk {

    @Inject
    Address address;

    @Inject
    Site site;

    /** In the order of the days. */
    public List<CorrectionRequest> of(Claim claim) {
        return CorrectionRequest.of(claim);
    }

    /** Whether there is a verdict that anybody can be asked to heed. */
    public boolean isPublished(Claim claim) {
        Edition current = CurrentEdition.of(claim.id);
        return current != null && !current.isWithdrawal();
    }

    public String day(LocalDate day) {
        return DateWords.of(null, day.toString(), address.language());
    }

    /** How many outlets have not answered by the day that was asked for. */
    public long late() {
        return CorrectionRequest.overdue(LocalDate.now(site.zone()));
    }

    public boolean overdue(CorrectionRequest request) {
        return request.isOverdue(LocalDate.now(site.zone()));
    }
}
